/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi;

import java.util.HashMap;
import java.util.Map;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/**
 * An OpenAPI 2 document that a user brings along: {@code definitions} with {@code x-kubernetes-group-version-kind}, patch
 * strategies and merge keys, and {@code paths} that tell the scope of a kind.
 */
public final class OpenApiCatalogue implements SchemaCatalogue {

    private static final String KIND = "x-kubernetes-group-version-kind";

    private final YamlMapping document;
    private final Map<Gvk, YamlMapping> definitions = new HashMap<>();
    private final Map<Gvk, Scope> scopes = new HashMap<>();

    private OpenApiCatalogue(YamlMapping document) {
        this.document = document;
    }

    /** Takes what the document says about kinds; the document must not change afterwards. */
    public static OpenApiCatalogue of(YamlMapping document) {
        OpenApiCatalogue catalogue = new OpenApiCatalogue(document);
        YamlMapping definitions = document.mapping("definitions");
        if (definitions != null) {
            definitions.forEach(catalogue::definition);
        }
        YamlMapping paths = document.mapping("paths");
        if (paths != null) {
            paths.forEach(catalogue::path);
        }
        return catalogue;
    }

    @Override
    public @Nullable MergeSchema schema(Gvk kind) {
        YamlMapping definition = definitions.get(kind);
        return definition == null ? null : new OpenApiSchema(document, definition);
    }

    @Override
    public Scope scope(Gvk kind) {
        return scopes.getOrDefault(kind, Scope.UNKNOWN);
    }

    private void definition(YamlEntry entry) {
        if (entry.value() instanceof YamlMapping definition && definition.get(KIND) instanceof YamlSequence kinds) {
            for (YamlNode kind : kinds) {
                if (kind instanceof YamlMapping mapping) {
                    definitions.put(gvk(mapping), definition);
                }
            }
        }
    }

    private void path(YamlEntry entry) {
        if (entry.value() instanceof YamlMapping path && path.at("get", KIND) instanceof YamlMapping kind) {
            if (entry.name().contains("namespaces/{namespace}")) {
                scopes.put(gvk(kind), Scope.NAMESPACED);
            } else {
                scopes.putIfAbsent(gvk(kind), Scope.CLUSTER);
            }
        }
    }

    private static Gvk gvk(YamlMapping kind) {
        return new Gvk(text(kind, "group"), text(kind, "version"), text(kind, "kind"));
    }

    private static String text(YamlMapping mapping, String key) {
        String text = mapping.text(key);
        return text == null ? "" : text;
    }
}
