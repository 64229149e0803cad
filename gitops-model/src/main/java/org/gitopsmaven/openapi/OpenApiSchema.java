/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** A schema inside an OpenAPI 2 document; references are followed as they are met. */
final class OpenApiSchema implements MergeSchema {

    private static final int MAX_REFERENCES = 100;

    private final YamlMapping document;
    private final YamlMapping schema;

    OpenApiSchema(YamlMapping document, YamlMapping schema) {
        this.document = document;
        this.schema = schema;
    }

    @Override
    public @Nullable MergeSchema field(String name) {
        YamlMapping properties = schema.mapping("properties");
        YamlMapping field = properties == null ? null : properties.mapping(name);
        return resolved(field != null ? field : schema.mapping("additionalProperties"));
    }

    @Override
    public @Nullable MergeSchema element() {
        return isArray() ? resolved(schema.mapping("items")) : null;
    }

    @Override
    public boolean isMerged() {
        String strategy = schema.text("x-kubernetes-patch-strategy");
        return strategy != null && Arrays.asList(strategy.split(",")).contains("merge");
    }

    @Override
    public List<String> mergeKeys() {
        if (schema.get("x-kubernetes-list-map-keys") instanceof YamlSequence keys) {
            List<String> names = new ArrayList<>();
            for (YamlNode key : keys) {
                names.add(key instanceof YamlScalar scalar ? scalar.text() : "");
            }
            return names;
        }
        String key = schema.text("x-kubernetes-patch-merge-key");
        return key == null ? List.of() : List.of(key);
    }

    private boolean isArray() {
        YamlNode type = schema.get("type");
        if (type instanceof YamlSequence types && types.size() == 1) {
            type = types.get(0);
        }
        return type instanceof YamlScalar scalar && scalar.text().equals("array");
    }

    private @Nullable MergeSchema resolved(@Nullable YamlMapping start) {
        YamlMapping target = start;
        for (int i = 0; i < MAX_REFERENCES && target != null; i++) {
            String reference = target.text("$ref");
            if (reference == null) {
                return new OpenApiSchema(document, target);
            }
            target = lookup(reference);
        }
        return null;
    }

    /** Follows a JSON pointer within the document. */
    private @Nullable YamlMapping lookup(String reference) {
        int start = reference.indexOf("#/");
        if (start < 0) {
            return null;
        }
        String[] path = reference.substring(start + 2).split("/");
        for (int i = 0; i < path.length; i++) {
            path[i] = path[i].replace("~1", "/").replace("~0", "~");
        }
        return document.at(path) instanceof YamlMapping mapping ? mapping : null;
    }
}
