/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.jsonschema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Schemas and values of few words, so that they often have to do with each other. */
record RandomSchemas(Random random) {

    private static final List<String> NAMES = List.of("a", "b", "cc");
    private static final List<String> SCALARS =
            List.of("0", "1", "1.0", "2.5", "\"a\"", "\"bb\"", "true", "null", "\"\"");
    private static final List<String> TYPES =
            List.of("string", "integer", "number", "boolean", "null", "object", "array");

    /** A schema as JSON; always an object. */
    String schema(int depth) {
        Map<String, String> rules = new LinkedHashMap<>();
        for (int i = random.nextInt(3) + 1; i > 0; i--) {
            add(depth, rules);
        }
        return rules.entrySet().stream()
                .map(rule -> "\"" + rule.getKey() + "\":" + rule.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private void add(int depth, Map<String, String> rules) {
        switch (random.nextInt(depth <= 0 ? 12 : 28)) {
            case 0 -> rules.put("type", "\"" + one(TYPES) + "\"");
            case 1 -> rules.put("type", "[\"" + one(TYPES) + "\",\"string\"]".replace("string\"]", "object\"]"));
            case 2 -> rules.put("enum", "[" + one(SCALARS) + "," + one(SCALARS) + ",{\"a\":1}]");
            case 3 -> rules.put("const", one(SCALARS));
            case 4 -> rules.put("minimum", number());
            case 5 -> rules.put("exclusiveMaximum", number());
            case 6 -> rules.put("multipleOf", one(List.of("1", "0.5", "2")));
            case 7 -> rules.put("maxLength", number());
            case 8 -> rules.put("pattern", one(List.of("\"^a\"", "\"b\"", "\"^$\"")));
            case 9 -> rules.put("required", "[\"" + one(NAMES) + "\"]");
            case 10 -> rules.put(one(List.of("minItems", "maxItems", "minProperties", "maxProperties")), number());
            case 11 -> rules.put("uniqueItems", "true");
            case 12, 13, 14 -> rules.put("properties", named(NAMES, depth));
            case 15 -> rules.put("patternProperties", named(List.of("^a", "c$"), depth));
            case 16 -> rules.put("additionalProperties", part(depth));
            case 17 -> rules.put("propertyNames", part(depth));
            case 18 -> rules.put("prefixItems", list(depth));
            case 19 -> rules.put("items", part(depth));
            case 20 -> {
                rules.put("contains", part(depth));
                rules.put(one(List.of("minContains", "maxContains")), number());
            }
            case 21 -> rules.put(one(List.of("allOf", "anyOf", "oneOf")), list(depth));
            case 22 -> rules.put("not", part(depth));
            case 23 -> {
                rules.put("if", part(depth));
                rules.put("then", part(depth));
                rules.put("else", part(depth));
            }
            case 24 -> rules.put("dependentSchemas", named(NAMES, depth));
            case 25 -> rules.put("dependentRequired", "{\"a\":[\"b\"]}");
            case 26 -> rules.put(one(List.of("unevaluatedProperties", "unevaluatedItems")), part(depth));
            default -> rules.put("$ref", "\"#/$defs/d\"");
        }
    }

    private String part(int depth) {
        return switch (random.nextInt(6)) {
            case 0 -> "false";
            case 1 -> "true";
            default -> schema(depth - 1);
        };
    }

    private String list(int depth) {
        return "[" + part(depth) + "," + part(depth) + "]";
    }

    private String named(List<String> names, int depth) {
        return names.stream()
                .filter(name -> random.nextBoolean())
                .map(name -> "\"" + name + "\":" + part(depth))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** A value as JSON. */
    String value(int depth) {
        int kind = depth <= 0 ? 0 : random.nextInt(4);
        if (kind == 1) {
            List<String> items = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                items.add(value(depth - 1));
            }
            return "[" + String.join(",", items) + "]";
        }
        if (kind >= 2) {
            return NAMES.stream()
                    .filter(name -> random.nextBoolean())
                    .map(name -> "\"" + name + "\":" + value(depth - 1))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return one(SCALARS);
    }

    private String number() {
        return Integer.toString(random.nextInt(4));
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
