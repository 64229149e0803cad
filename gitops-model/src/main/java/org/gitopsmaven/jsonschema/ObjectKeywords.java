/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.jsonschema;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.Suggestion;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** What a schema says of the fields of an object. */
final class ObjectKeywords {

    private static final List<String> DEPENDENT = List.of("dependencies", "dependentRequired", "dependentSchemas");

    private final SchemaPatterns patterns = new SchemaPatterns();

    void check(YamlMapping value, Visit visit) {
        required(SchemaParts.list(visit.rules(), "required"), value, visit);
        fields(value, visit);
        YamlNode names = visit.rules().get("propertyNames");
        if (names != null) {
            names(names, value, visit);
        }
        for (String keyword : DEPENDENT) {
            dependents(keyword, value, visit);
        }
    }

    private static void required(List<YamlNode> names, YamlMapping value, Visit visit) {
        for (YamlNode name : names) {
            String text = JsonValues.shownChoice(name);
            if (!value.contains(text)) {
                visit.missing(text);
            }
        }
    }

    private void fields(YamlMapping value, Visit visit) {
        YamlNode others = visit.rules().get("additionalProperties");
        YamlMapping properties = visit.rules().mapping("properties");
        List<YamlEntry> byPattern = SchemaParts.entries(visit.rules(), "patternProperties");
        for (YamlEntry entry : value) {
            List<YamlNode> parts = parts(entry.name(), properties, byPattern);
            if (parts.isEmpty() && others != null) {
                parts.add(others);
            }
            if (!parts.isEmpty()) {
                visit.seen().add(entry.name());
            }
            for (YamlNode part : parts) {
                field(part, entry, visit);
            }
        }
    }

    private List<YamlNode> parts(String name, @Nullable YamlMapping properties, List<YamlEntry> byPattern) {
        List<YamlNode> parts = new ArrayList<>();
        YamlNode own = properties == null ? null : properties.get(name);
        if (own != null) {
            parts.add(own);
        }
        for (YamlEntry part : byPattern) {
            if (patterns.isIn(part.name(), name)) {
                parts.add(part.value());
            }
        }
        return parts;
    }

    /** Holds a field to its schema; one that may not be there is told at its key. */
    static void field(YamlNode part, YamlEntry entry, Visit visit) {
        String name = entry.name();
        if (!SchemaWalk.isFalse(part)) {
            visit.child(part, entry.value(), visit.path().field(name));
            return;
        }
        List<String> known = SchemaParts.entries(visit.rules(), "properties").stream()
                .map(YamlEntry::name)
                .filter(other -> !other.equals(name))
                .toList();
        String message = "unknown field '" + name + "'" + Suggestion.phrase(name, known);
        visit.wrongField(JsonFault.Kind.UNKNOWN_FIELD, entry, message, visit.rules());
    }

    private static void names(YamlNode part, YamlMapping value, Visit visit) {
        for (YamlEntry entry : value) {
            List<JsonFault> wrong = visit.against(part, YamlScalar.string(entry.name()), visit.path());
            if (!wrong.isEmpty()) {
                JsonFault first = wrong.get(0);
                visit.wrongField(first.kind(), entry, "the name of the field: " + first.message(), first.rules());
            }
        }
    }

    private static void dependents(String keyword, YamlMapping value, Visit visit) {
        for (YamlEntry dependent : SchemaParts.entries(visit.rules(), keyword)) {
            if (!value.contains(dependent.name())) {
                continue;
            }
            if (dependent.value() instanceof YamlSequence names) {
                required(names.items(), value, visit);
            } else {
                visit.also(dependent.value());
            }
        }
    }
}
