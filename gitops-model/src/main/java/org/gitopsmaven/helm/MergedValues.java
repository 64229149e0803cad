/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.helm.values.JsonValues;
import org.gitopsmaven.helm.values.PlainValues;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/** Values files laid over one another, as plain maps and lists: needed where a parameter sets an item of a list. */
final class MergedValues {

    private MergedValues() {}

    static Map<String, @Nullable Object> of(List<Path> files) throws IOException {
        Map<String, @Nullable Object> merged = new LinkedHashMap<>();
        for (Path file : files) {
            add(Files.readString(file), file.toString(), merged);
        }
        return merged;
    }

    /** As YAML; nothing for nothing, as it is for a file of its own. */
    static String yaml(List<HelmValues> layers) throws IOException {
        Map<String, @Nullable Object> merged = new LinkedHashMap<>();
        for (HelmValues layer : layers) {
            if (layer instanceof HelmValues.File file) {
                add(Files.readString(file.path()), file.path().toString(), merged);
            } else if (layer instanceof HelmValues.Text text) {
                add(text.yaml(), text.name(), merged);
            } else if (layer instanceof HelmValues.Tree tree && tree.root() instanceof YamlMapping mapping) {
                merge(merged, PlainValues.of(mapping));
            }
        }
        return merged.isEmpty() ? "" : JsonValues.write(merged);
    }

    private static void add(String yaml, String name, Map<String, @Nullable Object> merged) {
        List<YamlNode> documents = YamlReader.read(yaml, name, YamlDialect.GOYAML2);
        if (!documents.isEmpty() && documents.get(0) instanceof YamlMapping mapping) {
            merge(merged, PlainValues.of(mapping));
        }
    }

    private static void merge(Map<String, @Nullable Object> target, Map<String, @Nullable Object> over) {
        over.forEach((key, value) -> {
            Object below = target.get(key);
            if (value instanceof Map<?, ?> && below instanceof Map<?, ?>) {
                Map<String, @Nullable Object> both = copy((Map<?, ?>) below);
                merge(both, copy((Map<?, ?>) value));
                target.put(key, both);
            } else {
                target.put(key, value);
            }
        });
    }

    private static Map<String, @Nullable Object> copy(Map<?, ?> map) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(String.valueOf(key), value));
        return copy;
    }
}
