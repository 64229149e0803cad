/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.chart;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Refuses a {@code values.schema.json} that would make Helm read files: a {@code $ref} with {@code file:}, or a relative
 * one, which Helm resolves against the root of the file system.
 */
final class SchemaReferences {

    private static final Set<String> REFERENCES = Set.of("$ref", "$dynamicRef", "$recursiveRef", "$schema");
    private static final Set<String> BASES = Set.of("$id", "id");
    private static final int DEEPEST = 200;
    private static final List<String> KEYS =
            List.of("\"$ref\"", "\"$dynamicRef\"", "\"$recursiveRef\"", "\"$schema\"", "\"$id\"", "\"id\"");

    private final Path chart;
    private final String file;

    private SchemaReferences(Path chart, String file) {
        this.chart = chart;
        this.file = file;
    }

    static void check(ChartFile schema, String file, Path chart) {
        if (isPlainlyHarmless(schema.text())) {
            return;
        }
        JsonNode root;
        try {
            root = new JsonMapper().readTree(schema.data());
        } catch (JacksonException e) {
            return; // Helm will say what is wrong with it
        }
        new SchemaReferences(chart, file)
                .walk(root, root.path("$id").asString("").startsWith("http"), 0);
    }

    /** Without escapes nothing can hide, and most schemas refer to nothing but themselves. */
    private static boolean isPlainlyHarmless(String text) {
        if (text.contains("\\u")) {
            return false;
        }
        for (String key : KEYS) {
            for (int at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
                int colon = skipSpace(text, at + key.length());
                int value = text.startsWith(":", colon) ? skipSpace(text, colon + 1) : colon;
                if (value > colon && text.startsWith("\"", value) && !isHarmless(text, value + 1)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isHarmless(String text, int value) {
        return text.startsWith("#", value) || text.startsWith("http", value);
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    private void walk(JsonNode node, boolean remoteBase, int depth) {
        if (depth > DEEPEST) {
            throw new ChartException("nested deeper than " + DEEPEST + ": " + file, chart);
        }
        for (var property : node.properties()) {
            JsonNode value = property.getValue();
            if (value.isString()) {
                check(property.getKey(), value.asString(), remoteBase);
            }
        }
        for (JsonNode child : node) {
            walk(child, remoteBase, depth + 1);
        }
    }

    private void check(String key, String text, boolean remoteBase) {
        boolean file = text.regionMatches(true, 0, "file:", 0, 5);
        boolean relative = !text.startsWith("#") && !text.contains(":") && !remoteBase;
        boolean refused = REFERENCES.contains(key) ? file || relative && !text.isEmpty() : BASES.contains(key) && file;
        if (refused) {
            throw new ChartException(
                    this.file + " refers to a file: " + key + ": \"" + text + "\"",
                    chart,
                    "move the definition into the schema and refer to it with #/…");
        }
    }
}
