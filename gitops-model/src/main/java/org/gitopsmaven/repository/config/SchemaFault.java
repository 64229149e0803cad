/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

import java.util.List;
import org.gitopsmaven.finding.FieldPath;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Suggestion;
import org.gitopsmaven.jsonschema.JsonFault;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlJson;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** What the schema has against one value, in our words. */
record SchemaFault(JsonFault fault) {

    Finding finding() {
        return Finding.of(GitOpsYamlException.RULE, message())
                .at(fault.place().mark().location())
                .withHint(hint());
    }

    private String message() {
        String key = fault.field();
        return switch (fault.kind()) {
            case UNKNOWN_FIELD -> "unknown key '" + key + "'" + in() + Suggestion.phrase(String.valueOf(key), known());
            case REQUIRED -> name(fault.path()) + " needs the key '" + key + "'";
            case COMBINATION -> name(fault.path()) + ": " + fault.message();
            default ->
                key == null
                        ? name(fault.path()) + ": got " + shown() + ", want " + wanted() + meant()
                        : name(fault.path().parent()) + ": got the key '" + key + "', want " + wanted();
        };
    }

    private @Nullable String hint() {
        if (fault.kind() == JsonFault.Kind.UNKNOWN_FIELD) {
            return known().isEmpty() ? null : "there are: " + String.join(", ", known());
        }
        boolean unquoted = fault.kind() == JsonFault.Kind.TYPE
                && wanted().contains("string")
                && fault.place() instanceof YamlScalar;
        return unquoted ? "put it in quotes" : null;
    }

    private String in() {
        String object = fault.path().parent().toString();
        return object.isEmpty() ? "" : " in " + object;
    }

    private static String name(FieldPath path) {
        String name = path.toString();
        return name.isEmpty() ? "the file" : name;
    }

    private String wanted() {
        if (fault.kind() == JsonFault.Kind.TYPE) {
            return article(String.valueOf(fault.rules().text("type")));
        }
        String title = fault.rules().text("title");
        return title == null ? String.join(" or ", choices()) : title;
    }

    private static String article(String type) {
        return switch (type) {
            case "array" -> "a list";
            case "object" -> "a mapping";
            default -> "a " + type;
        };
    }

    private String shown() {
        if (fault.place() instanceof YamlScalar) {
            return YamlJson.write(fault.place());
        }
        return fault.place() instanceof YamlMapping ? "a mapping" : "a list";
    }

    private String meant() {
        YamlSequence several = fault.rules().sequence("enum");
        return several != null && fault.place() instanceof YamlScalar scalar
                ? Suggestion.phrase(scalar.text(), choices())
                : "";
    }

    private List<String> choices() {
        YamlSequence several = fault.rules().sequence("enum");
        YamlNode only = fault.rules().get("const");
        return several != null
                ? several.items().stream().map(YamlNode::toString).toList()
                : only != null ? List.of(only.toString()) : List.of(fault.message());
    }

    private List<String> known() {
        YamlMapping properties = fault.rules().mapping("properties");
        return properties == null
                ? List.of()
                : properties.entries().stream().map(YamlEntry::name).toList();
    }
}
