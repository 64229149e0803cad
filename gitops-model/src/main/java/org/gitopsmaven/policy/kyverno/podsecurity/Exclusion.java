/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.podsecurity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.policy.kyverno.Wildcard;
import org.jspecify.annotations.Nullable;

/**
 * What is let off from a control (kyverno/kyverno, {@code pkg/pss/evaluate.go}).
 *
 * @param images containers with these images; none for what is about the pod
 * @param field the field that may hold the values; empty for any
 */
public record Exclusion(String control, List<String> images, String field, List<String> values) {

    /** All that a list tells. */
    public static List<Exclusion> all(@Nullable Object value) {
        List<Exclusion> exclusions = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object item : list) {
                if (item instanceof Map<?, ?> map && map.get("controlName") instanceof String control) {
                    exclusions.add(new Exclusion(
                            control,
                            texts(map.get("images")),
                            map.get("restrictedField") instanceof String field ? field : "",
                            texts(map.get("values"))));
                }
            }
        }
        return exclusions;
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The part of a pod that is looked at for what is let off. */
    Pod part(Pod pod) {
        return images.isEmpty() ? pod.withoutContainers() : pod.onlyContainers(image -> Wildcard.any(images, image));
    }

    boolean covers(Violation violation) {
        return (field.isEmpty() || field.equals(violation.pattern()))
                && (values.isEmpty()
                        || violation.values().stream()
                                .allMatch(value -> value.isEmpty() || Wildcard.any(values, value)));
    }

    /** Whether what was found in the part is what was found in the whole. */
    boolean isSame(Violation inPart, Violation inWhole) {
        return inPart.check().equals(inWhole.check())
                && inPart.pattern().equals(inWhole.pattern())
                && (images.isEmpty()
                        || !inWhole.isOfContainer()
                        || inPart.container().equals(inWhole.container()));
    }
}
