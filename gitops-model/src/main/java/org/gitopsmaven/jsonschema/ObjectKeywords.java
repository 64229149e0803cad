/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.jsonschema;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gitopsmaven.finding.FieldPath;
import org.gitopsmaven.finding.Suggestion;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;

/** What a schema says of the fields of an object. */
final class ObjectKeywords {

    private final Map<String, Optional<Pattern>> patterns = new ConcurrentHashMap<>();

    void check(YamlMapping schema, YamlMapping value, FieldPath path, SchemaWalk walk, List<JsonFault> faults) {
        required(SchemaParts.list(schema, "required"), value, path, faults);
        fields(schema, value, path, walk, faults);
        YamlNode names = schema.get("propertyNames");
        for (YamlEntry entry : names == null ? List.<YamlEntry>of() : value.entries()) {
            List<JsonFault> wrong = walk.faults(names, YamlScalar.string(entry.name()), path, new Evaluated());
            if (!wrong.isEmpty()) {
                String message = "the name of the field: " + wrong.get(0).message();
                faults.add(new JsonFault(wrong.get(0).kind(), path.field(entry.name()), entry.key(), message));
            }
        }
        dependents(schema, value, path, walk, faults);
    }

    private static void required(List<YamlNode> names, YamlMapping value, FieldPath path, List<JsonFault> faults) {
        for (YamlNode name : names) {
            String text = JsonValues.shownChoice(name);
            if (!value.contains(text)) {
                faults.add(new JsonFault(JsonFault.Kind.REQUIRED, path, value, "missing required field " + text));
            }
        }
    }

    private void fields(
            YamlMapping schema, YamlMapping value, FieldPath path, SchemaWalk walk, List<JsonFault> faults) {
        YamlNode others = schema.get("additionalProperties");
        List<YamlEntry> byPattern = SchemaParts.entries(schema, "patternProperties");
        YamlNode properties = schema.get("properties");
        for (YamlEntry entry : value) {
            String name = entry.name();
            List<YamlNode> parts = new ArrayList<>();
            YamlNode own = properties instanceof YamlMapping named ? named.get(name) : null;
            if (own != null) {
                parts.add(own);
            }
            byPattern.stream().filter(part -> matches(part.name(), name)).forEach(part -> parts.add(part.value()));
            if (parts.isEmpty() && others != null) {
                parts.add(others);
            }
            if (!parts.isEmpty()) {
                walk.seen().add(name);
            }
            for (YamlNode part : parts) {
                field(part, entry, schema, path, walk, faults);
            }
        }
    }

    /** Holds a field to its schema; one that may not be there is told at its key. */
    static void field(
            YamlNode part,
            YamlEntry entry,
            YamlMapping schema,
            FieldPath path,
            SchemaWalk walk,
            List<JsonFault> faults) {
        FieldPath field = path.field(entry.name());
        if (SchemaWalk.isFalse(part)) {
            List<String> known = SchemaParts.entries(schema, "properties").stream()
                    .map(YamlEntry::name)
                    .filter(name -> !name.equals(entry.name()))
                    .toList();
            String message = "unknown field '" + entry.name() + "'" + Suggestion.phrase(entry.name(), known);
            faults.add(new JsonFault(JsonFault.Kind.UNKNOWN_FIELD, field, entry.key(), message));
        } else {
            faults.addAll(walk.faults(part, entry.value(), field, new Evaluated()));
        }
    }

    private void dependents(
            YamlMapping schema, YamlMapping value, FieldPath path, SchemaWalk walk, List<JsonFault> faults) {
        for (String keyword : List.of("dependencies", "dependentRequired", "dependentSchemas")) {
            for (YamlEntry dependent : SchemaParts.entries(schema, keyword)) {
                if (!value.contains(dependent.name())) {
                    continue;
                }
                if (dependent.value() instanceof YamlSequence names) {
                    required(names.items(), value, path, faults);
                } else {
                    faults.addAll(walk.faults(dependent.value(), value, path, walk.seen()));
                }
            }
        }
    }

    private boolean matches(String pattern, String name) {
        return patterns.computeIfAbsent(pattern, SchemaPatterns::compile)
                .filter(compiled -> compiled.matcher(name).find())
                .isPresent();
    }
}
