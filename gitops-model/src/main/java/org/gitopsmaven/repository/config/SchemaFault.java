/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Suggestion;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a schema has against one value, in our words.
 *
 * @param path keys and indices that lead to the value
 * @param keyword of the schema that is not obeyed
 * @param key the key that is missing or unknown; empty for faults of the value itself
 * @param schema the part of the schema that has the keyword
 * @param value what is there
 * @param otherwise the library's words, for keywords that have none of ours
 */
record SchemaFault(List<String> path, String keyword, String key, JsonNode schema, JsonNode value, String otherwise) {

    static SchemaFault of(Error error, JsonNode root) {
        List<String> steps = steps(error.getSchemaLocation().getFragment());
        JsonNode schema = root;
        for (String step : steps.subList(0, Math.max(0, steps.size() - 1))) {
            schema = schema.path(step);
        }
        String key = error.getProperty();
        return new SchemaFault(
                steps(error.getInstanceLocation()),
                error.getKeyword(),
                key == null ? "" : key,
                schema,
                error.getInstanceNode(),
                error.getMessage());
    }

    private static List<String> steps(NodePath path) {
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < path.getNameCount(); i++) {
            steps.add(String.valueOf(path.getElement(i)));
        }
        return steps;
    }

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
                        + schema.at("/propertyNames/title").asString("");
            case "required" -> field() + " needs the key '" + key + "'";
            case "enum" ->
                field() + ": got " + value + ", want " + String.join(" or ", choices())
                        + Suggestion.phrase(value.asString(""), choices());
            case "const", "type", "pattern", "minLength" -> field() + ": got " + shown() + ", want " + wanted();
            default -> field() + ": " + otherwise.replaceFirst("^[^:]*: ", "");
        };
    }

    private @Nullable String hint() {
        if (keyword.equals("additionalProperties")) {
            return known().isEmpty() ? null : "there are: " + String.join(", ", known());
        }
        boolean unquoted = keyword.equals("type") && wanted().contains("string") && value.isValueNode();
        return unquoted ? "put it in quotes" : null;
    }

    private String in() {
        return path.isEmpty() ? "" : " in " + field();
    }

    private String wanted() {
        String title = schema.path("title").asString("");
        if (!title.isEmpty() && !keyword.equals("type")) {
            return title;
        }
        return keyword.equals("const")
                ? schema.path("const").toString()
                : keyword.equals("minLength")
                        ? "a text"
                        : article(schema.path("type").asString(""));
    }

    private static String article(String type) {
        return switch (type) {
            case "array" -> "a list";
            case "object" -> "a mapping";
            default -> "a " + type;
        };
    }

    private String shown() {
        return value.isArray() ? "a list" : value.isObject() ? "a mapping" : value.toString();
    }

    private List<String> choices() {
        List<String> choices = new ArrayList<>();
        schema.path("enum").forEach(choice -> choices.add(choice.asString("")));
        return choices;
    }

    private List<String> known() {
        return List.copyOf(schema.path("properties").propertyNames());
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
