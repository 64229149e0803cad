/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.schema.Field;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/** The pods of a target by their labels. */
final class PodIndex {

    private final Map<String, List<PodTemplate>> byLabel = new HashMap<>();

    PodIndex(List<Manifest> objects) {
        for (Manifest object : objects) {
            PodTemplate pod = object.pod();
            Field labels = pod == null ? null : pod.labels();
            if (pod != null && labels != null) {
                for (YamlEntry label : labels.entries()) {
                    add(key(object, label), pod);
                }
            }
        }
    }

    private void add(String label, PodTemplate pod) {
        List<PodTemplate> pods = byLabel.get(label);
        if (pods == null) {
            pods = new ArrayList<>();
            byLabel.put(label, pods);
        }
        pods.add(pod);
    }

    /** The pods in the namespace of an object that have all of these labels; at least one is wanted. */
    List<PodTemplate> select(Manifest object, Field selector) {
        List<YamlEntry> wanted = selector.entries();
        List<PodTemplate> selected = new ArrayList<>();
        for (PodTemplate pod : byLabel.getOrDefault(key(object, wanted.get(0)), List.of())) {
            if (hasAll(pod.labels(), wanted)) {
                selected.add(pod);
            }
        }
        return selected;
    }

    private static boolean hasAll(@Nullable Field labels, List<YamlEntry> wanted) {
        if (labels == null || !(labels.node() instanceof YamlMapping mapping)) {
            return false;
        }
        for (YamlEntry label : wanted) {
            if (!label.value().toString().equals(mapping.text(label.name()))) {
                return false;
            }
        }
        return true;
    }

    private static String key(Manifest object, YamlEntry label) {
        return object.namespace() + "\n" + label.name() + "\n" + label.value();
    }
}
