/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.jsonschema;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.gitopsmaven.openapi.crd.JsonNumber;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlJson;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;

/** The JSON that a tree means to those who read it in a dialect. */
record JsonValues(YamlDialect dialect) {

    /** The most of a text that a message shows. */
    private static final int LONGEST = 60;

    /** Whether a value is of a type of JSON Schema. */
    boolean isA(String type, YamlNode value) {
        return type.equals(typeOf(value))
                || type.equals("number") && typeOf(value).equals("integer");
    }

    /** The narrowest type: numbers without a fraction are integers. */
    String typeOf(YamlNode value) {
        if (value instanceof YamlMapping) {
            return "object";
        }
        if (!(value instanceof YamlScalar scalar)) {
            return "array";
        }
        return switch (dialect.typeOf(scalar)) {
            case NULL -> "null";
            case BOOLEAN -> "boolean";
            case INTEGER -> "integer";
            case FLOAT -> isWhole(scalar) ? "integer" : "number";
            case STRING, TIMESTAMP, BINARY -> "string";
        };
    }

    private boolean isWhole(YamlScalar scalar) {
        BigDecimal number = JsonNumber.of(scalar, dialect);
        return number != null && number.stripTrailingZeros().scale() <= 0;
    }

    /** One text for all that is equal: the order of keys and the spelling of numbers make no difference. */
    String canonical(YamlNode value) {
        if (value instanceof YamlMapping mapping) {
            return mapping.entries().stream().map(this::canonical).sorted().collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof YamlSequence list) {
            return list.items().stream().map(this::canonical).collect(Collectors.joining(",", "[", "]"));
        }
        String text = ((YamlScalar) value).text();
        BigDecimal number = JsonNumber.of(value, dialect);
        if (number != null) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toString();
        }
        return switch (typeOf(value)) {
            case "null" -> "null";
            case "boolean" -> dialect.valueOf((YamlScalar) value).toString();
            default -> YamlJson.quote(text);
        };
    }

    private String canonical(YamlEntry entry) {
        return YamlJson.quote(entry.name()) + ":" + canonical(entry.value());
    }

    /** What a message says of a value: {@code integer 1}, {@code string 'a'}, {@code list}. */
    String shown(YamlNode value) {
        String type = typeOf(value);
        if (!(value instanceof YamlScalar scalar)
                || scalar.text().isEmpty()
                || scalar.text().length() > LONGEST) {
            return type.equals("array") ? "list" : type;
        }
        return type + (type.equals("string") ? " '" + scalar.text() + "'" : " " + scalar.text());
    }

    /** What a choice looks like in a message. */
    static String shownChoice(YamlNode choice) {
        return choice instanceof YamlScalar scalar ? scalar.text() : YamlJson.write(choice);
    }
}
