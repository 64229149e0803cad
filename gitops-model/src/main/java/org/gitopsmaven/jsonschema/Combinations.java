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
import org.gitopsmaven.yaml.YamlNode;

/** What a schema puts together of others. */
final class Combinations {

    /** The most reasons that a message gives. */
    private static final int MOST = 4;

    private Combinations() {}

    static void check(Visit visit) {
        for (YamlNode part : SchemaParts.list(visit.rules(), "allOf")) {
            visit.also(part);
        }
        alternatives("anyOf", false, visit);
        alternatives("oneOf", true, visit);
        YamlNode not = visit.rules().get("not");
        if (not != null && visit.against(not, visit.value(), visit.path()).isEmpty()) {
            visit.fault(JsonFault.Kind.COMBINATION, "is what the schema does not allow");
        }
        condition(visit);
    }

    private static void condition(Visit visit) {
        YamlNode condition = visit.rules().get("if");
        if (condition != null) {
            boolean holds = visit.against(condition).isEmpty();
            YamlNode next = visit.rules().get(holds ? "then" : "else");
            if (next != null) {
                visit.also(next);
            }
        }
    }

    private static void alternatives(String keyword, boolean onlyOne, Visit visit) {
        List<YamlNode> parts = SchemaParts.list(visit.rules(), keyword);
        List<List<JsonFault>> wrong = new ArrayList<>();
        for (YamlNode part : parts) {
            List<JsonFault> against = visit.against(part);
            if (!against.isEmpty()) {
                wrong.add(against);
            }
        }
        int holding = parts.size() - wrong.size();
        if (holding == 0 && !parts.isEmpty()) {
            none(wrong, visit);
        } else if (onlyOne && holding > 1) {
            String message = String.format(Locale.ROOT, "fits %d alternatives of which only one is allowed", holding);
            visit.fault(JsonFault.Kind.COMBINATION, message);
        }
    }

    /** Where only one alternative is of the value's type, that one is meant. */
    private static void none(List<List<JsonFault>> wrong, Visit visit) {
        List<List<JsonFault>> meant = wrong.stream()
                .filter(against -> against.stream()
                        .noneMatch(fault -> fault.kind() == JsonFault.Kind.TYPE && fault.place() == visit.value()))
                .toList();
        if (meant.size() == 1) {
            visit.faults().addAll(meant.get(0));
            return;
        }
        String reasons = (meant.isEmpty() ? wrong : meant)
                .stream()
                        .map(against -> against.get(0))
                        .map(fault -> reason(fault, visit.path()))
                        .distinct()
                        .limit(MOST)
                        .collect(Collectors.joining("; or "));
        visit.fault(JsonFault.Kind.COMBINATION, "fits none of the alternatives: " + reasons);
    }

    private static String reason(JsonFault fault, FieldPath path) {
        String field = fault.path().toString().substring(path.toString().length());
        return field.isEmpty()
                ? fault.message()
                : (field.startsWith(".") ? field.substring(1) : field) + ": " + fault.message();
    }
}
