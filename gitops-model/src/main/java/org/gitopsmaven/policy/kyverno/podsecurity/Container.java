/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.podsecurity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A container of a pod.
 *
 * @param field where it is, such as {@code spec.containers[0]}
 */
record Container(String field, Map<?, ?> value) {

    String name() {
        return value.get("name") instanceof String name ? name : "";
    }

    String image() {
        return value.get("image") instanceof String image ? image : "";
    }

    @Nullable
    Object at(String... path) {
        return Pod.at(value, path);
    }
}
