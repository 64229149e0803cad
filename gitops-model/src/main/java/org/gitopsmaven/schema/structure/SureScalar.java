/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import org.gitopsmaven.openapi.type.ScalarType;
import org.gitopsmaven.resource.Quantity;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlScalar;

/**
 * How a scalar is known to be of its type beyond doubt, without asking for its value. A class for each, so that the JIT
 * compiler does not put all of them into whatever checks a scalar.
 */
enum SureScalar {
    TEXT {
        @Override
        boolean is(YamlScalar scalar, YamlDialect dialect) {
            return dialect.isSurelyText(scalar);
        }
    },
    WHOLE {
        @Override
        boolean is(YamlScalar scalar, YamlDialect dialect) {
            return dialect.isSurelyWhole(scalar);
        }
    },
    WHOLE_OR_TEXT {
        @Override
        boolean is(YamlScalar scalar, YamlDialect dialect) {
            return dialect.isSurelyWhole(scalar) || dialect.isSurelyText(scalar);
        }
    },
    TRUTH {
        @Override
        boolean is(YamlScalar scalar, YamlDialect dialect) {
            return dialect.isSurelyTruth(scalar);
        }
    },
    AMOUNT {
        @Override
        boolean is(YamlScalar scalar, YamlDialect dialect) {
            return scalar.tag() == null && Quantity.isOne(scalar.text());
        }
    },
    NEVER {
        @Override
        boolean is(YamlScalar scalar, YamlDialect dialect) {
            return false;
        }
    };

    abstract boolean is(YamlScalar scalar, YamlDialect dialect);

    static SureScalar of(ScalarType type) {
        return switch (type) {
            case STRING -> TEXT;
            case INTEGER, LONG, NUMBER -> WHOLE;
            case BOOLEAN -> TRUTH;
            case INT_OR_STRING -> WHOLE_OR_TEXT;
            case QUANTITY -> AMOUNT;
            case BYTES, DATE_TIME -> NEVER;
        };
    }
}
