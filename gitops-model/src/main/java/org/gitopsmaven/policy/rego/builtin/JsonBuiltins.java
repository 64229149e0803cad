/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.policy.rego.value.BooleanValue;
import org.gitopsmaven.policy.rego.value.JsonReader;
import org.gitopsmaven.policy.rego.value.JsonWriter;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.StringValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** JSON and YAML texts, and parts of documents ({@code v1/topdown/encoding.go}, {@code json.go}). */
final class JsonBuiltins {

    private JsonBuiltins() {}

    static @Nullable Builtin find(String name) {
        return switch (name) {
            case "json.marshal" -> Builtin.of(1, o -> StringValue.of(JsonWriter.write(o.value(0))));
            case "json.marshal_with_options" -> Builtin.of(2, JsonBuiltins::marshal);
            case "json.unmarshal" -> Builtin.of(1, o -> JsonReader.read(o.text(0)));
            case "json.is_valid" -> Builtin.of(1, o -> BooleanValue.of(isValid(o, false)));
            case "json.filter" -> Builtin.of(2, o -> DocumentPaths.of(o).filter(o.object(0)));
            case "json.remove" -> Builtin.of(2, o -> DocumentPaths.of(o).remove(o.object(0)));
            case "json.patch" -> Builtin.of(2, o -> new JsonPatch(o.array(1)).apply(o.value(0)));
            case "yaml.marshal" -> Builtin.of(1, o -> StringValue.of(YamlText.write(o.value(0))));
            case "yaml.unmarshal" -> Builtin.of(1, o -> YamlText.read(o.text(0)));
            case "yaml.is_valid" -> Builtin.of(1, o -> BooleanValue.of(isValid(o, true)));
            default -> null;
        };
    }

    private static boolean isValid(Operands operands, boolean yaml) {
        if (!(operands.value(0) instanceof StringValue string)) {
            return false;
        }
        try {
            Value read = yaml ? YamlText.read(string.text()) : JsonReader.read(string.text());
            return !read.type().isEmpty();
        } catch (IllegalArgumentException | GitOpsException e) {
            return false;
        }
    }

    private static Value marshal(Operands operands) {
        ObjectValue options = operands.object(1);
        for (Value key : options.keys()) {
            String name = key instanceof StringValue string ? string.text() : "";
            if (!List.of("pretty", "prefix", "indent").contains(name)) {
                throw BuiltinException.type("object contained unknown key " + key);
            }
        }
        boolean shaped = options.get("indent") != null || options.get("prefix") != null;
        boolean pretty = options.get("pretty") instanceof BooleanValue truth ? truth.isTrue() : shaped;
        if (!pretty) {
            return StringValue.of(JsonWriter.write(operands.value(0)));
        }
        return StringValue.of(
                JsonWriter.write(operands.value(0), text(options, "prefix", ""), text(options, "indent", "\t")));
    }

    private static String text(ObjectValue options, String key, String otherwise) {
        Value value = options.get(key);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof StringValue string) {
            return string.text();
        }
        throw BuiltinException.type("key " + key + " failed cast to expected type string");
    }
}
