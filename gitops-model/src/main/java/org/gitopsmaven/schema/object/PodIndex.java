/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.schema.Field;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;

/** The pods of a target by their labels. */
final class PodIndex {

    private final Map<String, List<PodTemplate>> byLabel = new HashMap<>();

    PodIndex(Rendering rendering) {
        for (Resource resource : rendering.resources()) {
            PodTemplate.of(resource).ifPresent(this::add);
        }
    }

    private void add(PodTemplate pod) {
        pod.labels().ifPresent(labels -> {
            for (YamlEntry label : labels.entries()) {
                byLabel.computeIfAbsent(key(pod.owner(), label), key -> new ArrayList<>())
                        .add(pod);
            }
        });
    }

    /** The pods in the namespace of an object that have all of these labels; at least one is wanted. */
    List<PodTemplate> select(Resource object, Field selector) {
        List<YamlEntry> wanted = selector.entries();
        return byLabel.getOrDefault(key(object, wanted.get(0)), List.of()).stream()
                .filter(pod ->
                        pod.labels().filter(labels -> hasAll(labels, wanted)).isPresent())
                .toList();
    }

    private static boolean hasAll(Field labels, List<YamlEntry> wanted) {
        return labels.node() instanceof YamlMapping mapping
                && wanted.stream().allMatch(label -> label.value().toString().equals(mapping.text(label.name())));
    }

    private static String key(Resource object, YamlEntry label) {
        return object.namespace() + "\n" + label.name() + "\n" + label.value();
    }
}
