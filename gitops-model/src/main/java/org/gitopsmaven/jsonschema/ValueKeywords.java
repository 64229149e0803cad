/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.jsonschema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.finding.Suggestion;
import org.gitopsmaven.openapi.crd.ConstraintCompiler;
import org.gitopsmaven.openapi.type.Constraint;
import org.gitopsmaven.openapi.type.Violation;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;

/** What a schema says of a value as a whole. Schemas are JSON, whatever the dialect of values. */
final class ValueKeywords {

    private static final JsonValues WRITTEN = new JsonValues(YamlDialect.GOYAML2);

    private final Map<YamlMapping, List<Constraint>> bounds = Collections.synchronizedMap(new IdentityHashMap<>());

    void check(Visit visit) {
        YamlNode types = visit.rules().get("type");
        if (types != null && !isOfType(types, visit)) {
            String wanted = types instanceof YamlSequence list
                    ? String.join(
                            " or ",
                            list.items().stream().map(JsonValues::shownChoice).toList())
                    : JsonValues.shownChoice(types);
            visit.fault(
                    JsonFault.Kind.TYPE,
                    "expected " + wanted + ", got " + visit.values().shown(visit.value()));
            return; // the other keywords speak of values of that type
        }
        if (visit.rules().get("enum") instanceof YamlSequence choices) {
            choice(choices.items(), visit);
        }
        YamlNode only = visit.rules().get("const");
        if (only != null) {
            choice(List.of(only), visit);
        }
        bounds(visit);
    }

    private static boolean isOfType(YamlNode types, Visit visit) {
        for (YamlNode type : types instanceof YamlSequence list ? list.items() : List.of(types)) {
            if (visit.values().isA(JsonValues.shownChoice(type), visit.value())) {
                return true;
            }
        }
        return false;
    }

    private static void choice(List<YamlNode> choices, Visit visit) {
        String text = visit.values().canonical(visit.value());
        for (YamlNode choice : choices) {
            if (WRITTEN.canonical(choice).equals(text)) {
                return;
            }
        }
        List<String> texts = choices.stream().map(JsonValues::shownChoice).toList();
        String phrase = visit.value() instanceof YamlScalar scalar ? Suggestion.phrase(scalar.text(), texts) : "";
        String verb = choices.size() == 1 ? " is not " : " is not one of ";
        visit.fault(
                JsonFault.Kind.ENUM, visit.values().shown(visit.value()) + verb + String.join(", ", texts) + phrase);
    }

    private void bounds(Visit visit) {
        List<Violation> found = new ArrayList<>();
        for (Constraint bound : bounds.computeIfAbsent(visit.rules(), ConstraintCompiler::bounds)) {
            bound.check(visit.value(), visit.values().dialect(), found::add);
        }
        for (Violation violation : found) {
            visit.fault(JsonFault.Kind.valueOf(violation.kind().name()), violation.message());
        }
    }
}
