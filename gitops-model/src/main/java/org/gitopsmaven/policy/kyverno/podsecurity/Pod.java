/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.podsecurity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pod, or the template of one.
 *
 * @param place where it is in the object
 */
record Pod(Map<?, ?> metadata, Map<?, ?> spec, List<String> place) {

    private static final Set<String> CONTROLLERS =
            Set.of("DaemonSet", "Deployment", "Job", "StatefulSet", "ReplicaSet", "ReplicationController");
    private static final List<String> LISTS = List.of("initContainers", "containers", "ephemeralContainers");

    static boolean isIn(String kind) {
        return kind.equals("Pod") || kind.equals("CronJob") || CONTROLLERS.contains(kind);
    }

    static Pod of(Map<?, ?> object, String kind) {
        List<String> place = switch (kind) {
            case "Pod" -> List.of();
            case "CronJob" -> List.of("spec", "jobTemplate", "spec", "template");
            default -> List.of("spec", "template");
        };
        Object template = at(object, place.toArray(String[]::new));
        Object metadata =
                kind.equals("CronJob") ? at(object, "spec", "jobTemplate", "metadata") : at(template, "metadata");
        return new Pod(map(metadata), map(at(template, "spec")), place);
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    static @Nullable Object at(@Nullable Object value, String... path) {
        Object found = value;
        for (String step : path) {
            found = found instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return found;
    }

    @Nullable
    Object at(String... path) {
        return at(spec, path);
    }

    boolean isWindows() {
        return "windows".equals(at("os", "name"));
    }

    /** Whether its users are other users outside. */
    boolean hasOwnUsers() {
        return Boolean.FALSE.equals(at("hostUsers"));
    }

    List<Container> containers() {
        List<Container> containers = new ArrayList<>();
        for (String list : LISTS) {
            if (spec.get(list) instanceof List<?> items) {
                for (int i = 0; i < items.size(); i++) {
                    containers.add(new Container("spec." + list + "[" + i + "]", map(items.get(i))));
                }
            }
        }
        return containers;
    }

    /** The pod with a container of which nothing is known in place of its own. */
    Pod withoutContainers() {
        Map<Object, Object> bare = new LinkedHashMap<>(spec);
        LISTS.forEach(bare::remove);
        bare.put("containers", List.of(Map.of("name", "fake")));
        return new Pod(metadata, bare, place);
    }

    /** A pod that is nothing but those containers of this one whose images match. */
    Pod onlyContainers(java.util.function.Predicate<String> images) {
        Map<Object, Object> bare = new LinkedHashMap<>();
        for (String list : LISTS) {
            if (spec.get(list) instanceof List<?> items) {
                bare.put(
                        list,
                        items.stream()
                                .filter(item -> at(item, "image") instanceof String image && images.test(image))
                                .toList());
            }
        }
        return new Pod(Map.of(), bare, place);
    }
}
