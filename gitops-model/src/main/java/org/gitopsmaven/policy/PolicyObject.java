/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlScalar;

/**
 * An object as it would be sent to the API server.
 *
 * @param plural what its kind is called in paths, such as {@code deployments}
 * @param namespace the one it is applied to, whether it says so or not; empty for what lives in none
 */
public record PolicyObject(Resource resource, YamlDialect dialect, String plural, String namespace) {

    public YamlMapping content() {
        return resource.content();
    }

    public Gvk gvk() {
        return resource.gvk();
    }

    public String name() {
        return resource.name();
    }

    public boolean isNamespaced() {
        return !namespace.isEmpty();
    }

    /** Whether it is a namespace itself. */
    public boolean isNamespace() {
        return gvk().kind().equals("Namespace") && gvk().group().isEmpty();
    }

    /** The content with the namespace that it is applied to, as the API server would hand it on. */
    public YamlMapping placedContent() {
        YamlMapping content = content();
        if (!isNamespaced() || isNamespace() || !resource.namespace().isEmpty()) {
            return content;
        }
        YamlMapping given = content.mapping("metadata");
        YamlMapping metadata = sameEntries(given == null ? new YamlMapping() : given);
        metadata.put("namespace", YamlScalar.string(namespace));
        YamlMapping placed = new YamlMapping(List.of(), content.style(), content.tag(), content.mark(), null);
        for (YamlEntry entry : content) {
            if (!entry.name().equals("metadata")) {
                placed.add(entry);
            }
        }
        placed.put("metadata", metadata);
        return placed;
    }

    private static YamlMapping sameEntries(YamlMapping mapping) {
        YamlMapping same = new YamlMapping(List.of(), mapping.style(), mapping.tag(), mapping.mark(), null);
        mapping.forEach(same::add);
        same.remove("namespace");
        return same;
    }

    /** {@code metadata.labels}. */
    public Map<String, String> labels() {
        return texts(content().at("metadata", "labels"));
    }

    /** The entries of a mapping whose values are scalars. */
    public static Map<String, String> texts(@org.jspecify.annotations.Nullable Object node) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping) {
                if (entry.value() instanceof YamlScalar scalar) {
                    texts.put(entry.name(), scalar.text());
                }
            }
        }
        return texts;
    }
}
