/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.classic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.policy.kyverno.jmespath.EntryException;
import org.gitopsmaven.policy.kyverno.value.ImageParts;
import org.jspecify.annotations.Nullable;

/** The images of a pod or of what makes pods, by kind and name of container (kyverno/kyverno, {@code pkg/utils/api}). */
final class ContainerImages {

    private static final List<String> LISTS = List.of("initContainers", "containers", "ephemeralContainers");

    private ContainerImages() {}

    static Map<String, @Nullable Object> of(Map<String, @Nullable Object> object, String kind) {
        Map<String, @Nullable Object> images = new LinkedHashMap<>();
        List<String> steps = steps(kind);
        Object spec = object;
        for (String step : steps) {
            spec = spec instanceof Map<?, ?> map ? map.get(step) : null;
        }
        for (String list : LISTS) {
            if (spec instanceof Map<?, ?> pod && pod.get(list) instanceof List<?> containers) {
                Map<String, @Nullable Object> found =
                        images(containers, "/" + String.join("/", steps) + "/" + list + "/");
                if (!found.isEmpty()) {
                    images.put(list, found);
                }
            }
        }
        return images;
    }

    private static List<String> steps(String kind) {
        return switch (kind) {
            case "Pod" -> List.of("spec");
            case "CronJob" -> List.of("spec", "jobTemplate", "spec", "template", "spec");
            case "DaemonSet", "Deployment", "ReplicaSet", "ReplicationController", "StatefulSet", "Job" ->
                List.of("spec", "template", "spec");
            default -> List.of("-");
        };
    }

    private static Map<String, @Nullable Object> images(List<?> containers, String pointer) {
        Map<String, @Nullable Object> images = new LinkedHashMap<>();
        for (int i = 0; i < containers.size(); i++) {
            if (containers.get(i) instanceof Map<?, ?> container
                    && container.get("name") instanceof String name
                    && container.get("image") instanceof String image
                    && !image.isBlank()) {
                ImageParts parts =
                        ImageParts.of(image).orElseThrow(() -> new EntryException("invalid image '" + image + "'"));
                images.put(name, parts.asMap(pointer + i + "/image"));
            }
        }
        return images;
    }
}
