/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

import java.util.List;
import java.util.Objects;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Suggestion;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/**
 * What a schema has against one value, in our words.
 *
 * @param path keys and indices that lead to the value
 * @param keyword of the schema that is not obeyed
 * @param key the key that is missing or unknown; empty for faults of the value itself
 * @param schema the part of the schema that has the keyword
 * @param value what is there
 */
record SchemaFault(List<String> path, String keyword, String key, YamlMapping schema, YamlNode value) {

    Finding finding(SchemaPlace place) {
        return Finding.of(GitOpsYamlException.RULE, message())
                .at(keyword.equals("required") ? place.ofValue(path) : place.ofKey(path, key))
                .withHint(hint());
    }

    private String message() {
        return switch (keyword) {
            case "additionalProperties" -> "unknown key '" + key + "'" + in() + Suggestion.phrase(key, known());
            case "propertyNames" ->
                field() + ": got the key '" + key + "', want "
                        + title(Objects.requireNonNull(schema.mapping("propertyNames")));
            case "required" -> field() + " needs the key '" + key + "'";
            case "enum" ->
                field() + ": got " + shown() + ", want " + String.join(" or ", choices())
                        + Suggestion.phrase(value instanceof YamlScalar scalar ? scalar.text() : "", choices());
            case "const", "type", "pattern", "minLength" -> field() + ": got " + shown() + ", want " + wanted();
            case "uniqueItems" -> field() + ": has an item twice";
            default -> throw new IllegalStateException(keyword);
        };
    }

    private @Nullable String hint() {
        if (keyword.equals("additionalProperties")) {
            return known().isEmpty() ? null : "there are: " + String.join(", ", known());
        }
        boolean unquoted = keyword.equals("type") && wanted().contains("string") && value instanceof YamlScalar;
        return unquoted ? "put it in quotes" : null;
    }

    private static String title(YamlMapping part) {
        String title = part.text("title");
        return title == null ? "" : title;
    }

    private String in() {
        return path.isEmpty() ? "" : " in " + field();
    }

    private String wanted() {
        String title = title(schema);
        if (!title.isEmpty() && !keyword.equals("type")) {
            return title;
        }
        return keyword.equals("const")
                ? JsonType.canonical(Objects.requireNonNull(schema.get("const")))
                : keyword.equals("minLength") ? "a text" : article(String.valueOf(schema.text("type")));
    }

    private static String article(String type) {
        return switch (type) {
            case "array" -> "a list";
            case "object" -> "a mapping";
            default -> "a " + type;
        };
    }

    private String shown() {
        if (value instanceof YamlScalar) {
            return JsonType.canonical(value);
        }
        return value instanceof YamlMapping ? "a mapping" : "a list";
    }

    private List<String> choices() {
        YamlSequence choices = Objects.requireNonNull(schema.sequence("enum"));
        return choices.items().stream()
                .map(choice -> ((YamlScalar) choice).text())
                .toList();
    }

    private List<String> known() {
        YamlMapping properties = schema.mapping("properties");
        return properties == null
                ? List.of()
                : properties.entries().stream().map(YamlEntry::name).toList();
    }

    private String field() {
        if (path.isEmpty()) {
            return "the file";
        }
        StringBuilder field = new StringBuilder();
        for (String step : path) {
            boolean index = step.chars().allMatch(Character::isDigit);
            field.append(index ? "[" + step + "]" : field.isEmpty() ? step : "." + step);
        }
        return field.toString();
    }
}
