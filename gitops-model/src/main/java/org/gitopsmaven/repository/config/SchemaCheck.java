/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/**
 * Holds JSON to a JSON Schema of draft 7, as far as our own schema uses it: a library for all of it costs half a second
 * of a cold build. A keyword that is not known here is a fault of the program.
 */
final class SchemaCheck {

    private static final Set<String> NOTES = Set.of("$schema", "title", "description", "default", "definitions");
    private static final String REFERENCE = "#/definitions/";

    private final YamlMapping root;
    private final List<SchemaFault> faults = new ArrayList<>();

    private SchemaCheck(YamlMapping root) {
        this.root = root;
    }

    /** What the schema has against a value. */
    static List<SchemaFault> faults(YamlMapping schema, YamlNode value) {
        SchemaCheck check = new SchemaCheck(schema);
        check.check(schema, value, List.of());
        return check.faults;
    }

    private void check(YamlMapping written, YamlNode value, List<String> path) {
        YamlMapping schema = resolved(written);
        for (YamlEntry rule : schema) {
            String keyword = rule.name();
            if (!NOTES.contains(keyword) && !isObeyed(keyword, rule.value(), schema, value, path)) {
                faults.add(new SchemaFault(path, keyword, "", schema, value));
            }
        }
    }

    /** Beside a reference draft 7 looks at nothing. */
    private YamlMapping resolved(YamlMapping schema) {
        String reference = schema.text("$ref");
        if (reference == null) {
            return schema;
        }
        YamlMapping definitions = Objects.requireNonNull(root.mapping("definitions"));
        return Objects.requireNonNull(definitions.mapping(reference.substring(REFERENCE.length())), reference);
    }

    /** Whether a value obeys a keyword; faults of what is inside it are noted at their own place. */
    private boolean isObeyed(String keyword, YamlNode rule, YamlMapping schema, YamlNode value, List<String> path) {
        switch (keyword) {
            case "type":
                return JsonType.of(value).isA(text(rule));
            case "const":
                return JsonType.equal(rule, value);
            case "enum":
                return ((YamlSequence) rule).items().stream().anyMatch(choice -> JsonType.equal(choice, value));
            case "pattern":
                return !isText(value)
                        || Pattern.compile(text(rule)).matcher(text(value)).find();
            case "minLength":
                return !isText(value) || text(value).codePoints().count() >= Long.parseLong(text(rule));
            case "uniqueItems":
                return !(value instanceof YamlSequence list) || isDistinct(list);
            case "items":
                items((YamlMapping) rule, value, path);
                return true;
            case "required":
                required((YamlSequence) rule, schema, value, path);
                return true;
            case "propertyNames":
                names((YamlMapping) rule, schema, value, path);
                return true;
            case "properties":
                properties((YamlMapping) rule, value, path);
                return true;
            case "additionalProperties":
                others(rule, schema, value, path);
                return true;
            default:
                throw new IllegalStateException(keyword);
        }
    }

    private static boolean isDistinct(YamlSequence list) {
        Set<String> seen = new HashSet<>();
        return list.items().stream().allMatch(item -> seen.add(JsonType.canonical(item)));
    }

    private void items(YamlMapping rule, YamlNode value, List<String> path) {
        if (value instanceof YamlSequence list) {
            for (int i = 0; i < list.size(); i++) {
                check(rule, list.get(i), step(path, Integer.toString(i)));
            }
        }
    }

    private void required(YamlSequence rule, YamlMapping schema, YamlNode value, List<String> path) {
        if (value instanceof YamlMapping mapping) {
            for (YamlNode key : rule) {
                if (!mapping.contains(text(key))) {
                    faults.add(new SchemaFault(path, "required", text(key), schema, value));
                }
            }
        }
    }

    private void names(YamlMapping rule, YamlMapping schema, YamlNode value, List<String> path) {
        if (value instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping) {
                SchemaCheck name = new SchemaCheck(root);
                name.check(rule, YamlScalar.string(entry.name()), path);
                if (!name.faults.isEmpty()) {
                    faults.add(new SchemaFault(path, "propertyNames", entry.name(), schema, value));
                }
            }
        }
    }

    private void properties(YamlMapping rule, YamlNode value, List<String> path) {
        if (value instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping) {
                YamlMapping property = rule.mapping(entry.name());
                if (property != null) {
                    check(property, entry.value(), step(path, entry.name()));
                }
            }
        }
    }

    /** The keys that {@code properties} does not name: none may be there, or each obeys a schema. */
    private void others(YamlNode rule, YamlMapping schema, YamlNode value, List<String> path) {
        @Nullable YamlMapping named = schema.mapping("properties");
        for (YamlEntry entry : value instanceof YamlMapping mapping ? mapping.entries() : List.<YamlEntry>of()) {
            if (named != null && named.contains(entry.name())) {
                continue;
            }
            if (rule instanceof YamlMapping other) {
                check(other, entry.value(), step(path, entry.name()));
            } else {
                faults.add(new SchemaFault(path, "additionalProperties", entry.name(), schema, value));
            }
        }
    }

    private static List<String> step(List<String> path, String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return List.copyOf(longer);
    }

    private static boolean isText(YamlNode value) {
        return JsonType.of(value) == JsonType.STRING;
    }

    private static String text(YamlNode scalar) {
        return ((YamlScalar) scalar).text();
    }
}
