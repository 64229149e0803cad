/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import java.math.BigInteger;
import java.util.regex.Pattern;
import org.gitopsmaven.finding.FieldPath;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.openapi.type.ScalarType;
import org.gitopsmaven.openapi.type.Schema;
import org.gitopsmaven.resource.Quantity;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlValue;

/** Whether a scalar is of its type. */
final class ScalarCheck implements ShapeCheck {

    private final YamlDialect dialect;
    private final ValueFaults faults;

    ScalarCheck(YamlDialect dialect, ValueFaults faults) {
        this.dialect = dialect;
        this.faults = faults;
    }

    @Override
    public boolean check(YamlNode node, Schema schema, String field, FieldPath path) {
        ScalarType type = ((Schema.Scalar) schema).type();
        return node instanceof YamlScalar scalar
                ? type == ScalarType.STRING && dialect.isSurelyText(scalar) || check(scalar, type, path)
                : faults.mistyped(node, type.word(), path);
    }

    private boolean check(YamlScalar scalar, ScalarType type, FieldPath path) {
        YamlValue value = dialect.valueOf(scalar);
        return switch (type) {
            case STRING -> isText(value) || mistyped(scalar, type, path, "");
            case BYTES -> isText(value) ? base64(scalar, path) : mistyped(scalar, type, path, "");
            case DATE_TIME -> isText(value) ? time(scalar, path) : mistyped(scalar, type, path, "");
            case BOOLEAN -> value instanceof YamlValue.Bool || mistyped(scalar, type, path, "");
            case INTEGER -> whole(scalar, value, type, 31, path);
            case LONG -> whole(scalar, value, type, 63, path);
            case NUMBER -> isNumber(value) || mistyped(scalar, type, path, "");
            case INT_OR_STRING -> isText(value) || whole(scalar, value, type, 31, path);
            case QUANTITY -> quantity(scalar, value, path);
        };
    }

    private static boolean isText(YamlValue value) {
        return value instanceof YamlValue.Text
                || value instanceof YamlValue.Timestamp
                || value instanceof YamlValue.Binary;
    }

    private static boolean isNumber(YamlValue value) {
        return value instanceof YamlValue.Int || value instanceof YamlValue.Real real && Double.isFinite(real.value());
    }

    private boolean whole(YamlScalar scalar, YamlValue value, ScalarType type, int bits, FieldPath path) {
        BigInteger number = null;
        if (value instanceof YamlValue.Int whole) {
            number = whole.value();
        } else if (value instanceof YamlValue.Real real && real.value() == Math.rint(real.value())) {
            number = new java.math.BigDecimal(real.value()).toBigInteger();
        }
        if (number == null) {
            boolean quoted =
                    value instanceof YamlValue.Text && dialect.valueOfPlain(scalar.text()) instanceof YamlValue.Int;
            return mistyped(scalar, type, path, quoted ? " (remove the quotes)" : "");
        }
        return number.bitLength() <= bits
                || wrong(StructureRules.RANGE, scalar, path, scalar.text() + " does not fit int" + (bits + 1));
    }

    private boolean quantity(YamlScalar scalar, YamlValue value, FieldPath path) {
        if (isNumber(value) || isText(value) && Quantity.isOne(scalar.text())) {
            return true;
        }
        return isText(value)
                ? wrong(
                        StructureRules.QUANTITY,
                        scalar,
                        path,
                        "'" + scalar.text() + "' is not a valid quantity (e.g. 100m, 1.5, 512Mi)")
                : mistyped(scalar, ScalarType.QUANTITY, path, "");
    }

    private boolean base64(YamlScalar scalar, FieldPath path) {
        String packed = scalar.text().replace("\n", "").replace("\r", "");
        return isBase64(packed) || wrong(StructureRules.FORMAT, scalar, path, "not valid base64");
    }

    private static boolean isBase64(String text) {
        int end = text.length();
        for (int padding = 0; padding < 2 && end > 0 && text.charAt(end - 1) == '='; padding++) {
            end--;
        }
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!letter && !(c >= '0' && c <= '9') && c != '+' && c != '/') {
                return false;
            }
        }
        return text.length() % 4 == 0;
    }

    private boolean time(YamlScalar scalar, FieldPath path) {
        return Patterns.TIME.matcher(scalar.text()).matches()
                || wrong(StructureRules.FORMAT, scalar, path, "'" + scalar.text() + "' is no time of RFC 3339");
    }

    private boolean mistyped(YamlScalar scalar, ScalarType type, FieldPath path, String advice) {
        boolean unquoted = type.word().equals("string") && !scalar.text().isEmpty();
        return faults.mistyped(scalar, type.word(), path, unquoted ? " (quote it)" : advice);
    }

    private boolean wrong(Rule rule, YamlScalar scalar, FieldPath path, String message) {
        faults.tell(rule, path, scalar, message);
        return false;
    }

    /** Compiled only where there are times. */
    private static final class Patterns {
        static final Pattern TIME =
                Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:Z|[+-]\\d{2}:\\d{2})");

        private Patterns() {}
    }
}
