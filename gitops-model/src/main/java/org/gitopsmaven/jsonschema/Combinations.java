/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.jsonschema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gitopsmaven.finding.FieldPath;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;

/** What a schema puts together of others. */
final class Combinations {

    /** The most reasons that a message gives. */
    private static final int MOST = 4;

    private Combinations() {}

    static void check(YamlMapping schema, YamlNode value, FieldPath path, SchemaWalk walk, List<JsonFault> faults) {
        for (YamlNode part : SchemaParts.list(schema, "allOf")) {
            faults.addAll(walk.faults(part, value, path, walk.seen()));
        }
        alternatives(SchemaParts.list(schema, "anyOf"), false, value, path, walk, faults);
        alternatives(SchemaParts.list(schema, "oneOf"), true, value, path, walk, faults);
        YamlNode not = schema.get("not");
        if (not != null && walk.faults(not, value, path, new Evaluated()).isEmpty()) {
            add(path, value, "is what the schema does not allow", faults);
        }
        condition(schema, value, path, walk, faults);
    }

    private static void condition(
            YamlMapping schema, YamlNode value, FieldPath path, SchemaWalk walk, List<JsonFault> faults) {
        YamlNode condition = schema.get("if");
        if (condition != null) {
            boolean holds = walk.faults(condition, value, path, walk.seen()).isEmpty();
            YamlNode next = schema.get(holds ? "then" : "else");
            if (next != null) {
                faults.addAll(walk.faults(next, value, path, walk.seen()));
            }
        }
    }

    private static void alternatives(
            List<YamlNode> parts,
            boolean onlyOne,
            YamlNode value,
            FieldPath path,
            SchemaWalk walk,
            List<JsonFault> faults) {
        List<List<JsonFault>> wrong = new ArrayList<>();
        for (YamlNode part : parts) {
            List<JsonFault> against = walk.faults(part, value, path, walk.seen());
            if (!against.isEmpty()) {
                wrong.add(against);
            }
        }
        int holding = parts.size() - wrong.size();
        if (holding == 0 && !parts.isEmpty()) {
            none(wrong, value, path, faults);
        } else if (onlyOne && holding > 1) {
            String message = String.format(Locale.ROOT, "fits %d alternatives of which only one is allowed", holding);
            add(path, value, message, faults);
        }
    }

    /** Where only one alternative is of the value's type, that one is meant. */
    private static void none(List<List<JsonFault>> wrong, YamlNode value, FieldPath path, List<JsonFault> faults) {
        List<List<JsonFault>> meant = wrong.stream()
                .filter(against -> against.stream()
                        .noneMatch(fault -> fault.kind() == JsonFault.Kind.TYPE && fault.place() == value))
                .toList();
        if (meant.size() == 1) {
            faults.addAll(meant.get(0));
            return;
        }
        String reasons = (meant.isEmpty() ? wrong : meant)
                .stream()
                        .map(against -> against.get(0))
                        .map(fault -> reason(fault, path))
                        .distinct()
                        .limit(MOST)
                        .collect(Collectors.joining("; or "));
        add(path, value, "fits none of the alternatives: " + reasons, faults);
    }

    private static String reason(JsonFault fault, FieldPath path) {
        String field = fault.path().toString().substring(path.toString().length());
        return field.isEmpty()
                ? fault.message()
                : (field.startsWith(".") ? field.substring(1) : field) + ": " + fault.message();
    }

    private static void add(FieldPath path, YamlNode value, String message, List<JsonFault> faults) {
        faults.add(new JsonFault(JsonFault.Kind.COMBINATION, path, value, message));
    }
}
