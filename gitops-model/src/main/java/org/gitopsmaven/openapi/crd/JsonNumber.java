/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.crd;

import java.math.BigDecimal;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/** Numbers, whole or not, as decimals. */
public final class JsonNumber {

    private JsonNumber() {}

    /** The number; null for what is none. */
    public static @Nullable BigDecimal of(YamlNode node, YamlDialect dialect) {
        return node instanceof YamlScalar scalar ? of(dialect.valueOf(scalar)) : null;
    }

    static @Nullable BigDecimal of(YamlValue value) {
        if (value instanceof YamlValue.Int whole) {
            return new BigDecimal(whole.value());
        }
        return value instanceof YamlValue.Real real && Double.isFinite(real.value())
                ? BigDecimal.valueOf(real.value())
                : null;
    }
}
