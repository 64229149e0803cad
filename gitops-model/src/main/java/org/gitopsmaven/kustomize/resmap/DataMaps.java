/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.resmap;

import java.util.Map;
import java.util.TreeMap;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlTags;
import org.jspecify.annotations.Nullable;

/** Merges the data of a generated ConfigMap or Secret with that of an older one ({@code kyaml/yaml/datamap.go}). */
final class DataMaps {

    private DataMaps() {}

    /** Adds to {@code object} what only {@code old} has; equal keys keep the new value. */
    static void merge(YamlMapping object, YamlMapping old) {
        merge("data", object, old);
        merge("binaryData", object, old);
    }

    private static void merge(String field, YamlMapping object, YamlMapping old) {
        Map<String, YamlScalar> values = new TreeMap<>();
        collect(old.mapping(field), values);
        collect(object.mapping(field), values);
        object.remove(field);
        if (!values.isEmpty()) {
            YamlMapping merged = new YamlMapping();
            for (Map.Entry<String, YamlScalar> value : values.entrySet()) {
                merged.add(new YamlEntry(YamlScalar.plain(value.getKey()), value.getValue()));
            }
            object.put(field, merged);
        }
    }

    private static void collect(@Nullable YamlMapping data, Map<String, YamlScalar> values) {
        if (data == null) {
            return;
        }
        for (YamlEntry entry : data) {
            String text = entry.value() instanceof YamlScalar scalar ? scalar.text() : "";
            values.put(
                    entry.name(),
                    YamlScalar.string(text).withMark(entry.value().mark()).withTag(YamlTags.STRING));
        }
    }
}
