/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.jsonschema;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.finding.FieldPath;
import org.gitopsmaven.finding.Suggestion;
import org.gitopsmaven.openapi.crd.ConstraintCompiler;
import org.gitopsmaven.openapi.type.Constraint;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;

/** What a schema says of a value as a whole. Schemas are JSON, whatever the dialect of values. */
final class ValueKeywords {

    private static final JsonValues WRITTEN = new JsonValues(YamlDialect.GOYAML2);

    private final Map<YamlMapping, List<Constraint>> bounds = Collections.synchronizedMap(new IdentityHashMap<>());

    void check(YamlMapping schema, YamlNode value, FieldPath path, JsonValues values, List<JsonFault> faults) {
        YamlNode types = schema.get("type");
        if (types != null && !isOfType(types, value, values)) {
            String wanted = types instanceof YamlSequence list
                    ? String.join(
                            " or ",
                            list.items().stream().map(JsonValues::shownChoice).toList())
                    : JsonValues.shownChoice(types);
            add(JsonFault.Kind.TYPE, path, value, "expected " + wanted + ", got " + values.shown(value), faults);
            return; // the other keywords speak of values of that type
        }
        if (schema.get("enum") instanceof YamlSequence choices && !isOneOf(choices.items(), value, values)) {
            add(JsonFault.Kind.ENUM, path, value, choice(choices.items(), value, values), faults);
        }
        YamlNode only = schema.get("const");
        if (only != null && !isOneOf(List.of(only), value, values)) {
            add(JsonFault.Kind.ENUM, path, value, choice(List.of(only), value, values), faults);
        }
        for (Constraint bound : bounds.computeIfAbsent(schema, ConstraintCompiler::bounds)) {
            bound.check(value, values.dialect(), violation -> faults.add(JsonFault.of(violation, path, value)));
        }
    }

    private static boolean isOfType(YamlNode types, YamlNode value, JsonValues values) {
        return types instanceof YamlSequence list
                ? list.items().stream().anyMatch(type -> values.isA(JsonValues.shownChoice(type), value))
                : values.isA(JsonValues.shownChoice(types), value);
    }

    private static boolean isOneOf(List<YamlNode> choices, YamlNode value, JsonValues values) {
        String wanted = values.canonical(value);
        return choices.stream().anyMatch(choice -> WRITTEN.canonical(choice).equals(wanted));
    }

    private static String choice(List<YamlNode> choices, YamlNode value, JsonValues values) {
        List<String> texts = choices.stream().map(JsonValues::shownChoice).toList();
        String phrase = value instanceof YamlScalar scalar ? Suggestion.phrase(scalar.text(), texts) : "";
        String verb = choices.size() == 1 ? " is not " : " is not one of ";
        return values.shown(value) + verb + JsonValues.shown(choices) + phrase;
    }

    private static void add(
            JsonFault.Kind kind, FieldPath path, YamlNode place, String message, List<JsonFault> faults) {
        faults.add(new JsonFault(kind, path, place, message));
    }
}
