/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.classic;

import org.gitopsmaven.policy.PolicySource;
import org.jspecify.annotations.Nullable;

/** Kinds of Kyverno that lie beside policies and judge no object of a build. */
final class OtherKinds {

    private OtherKinds() {}

    /** Why nothing is evaluated; null for what is no such kind. */
    static @Nullable String reason(PolicySource source) {
        String group = source.gvk().group();
        String kind = source.gvk().kind();
        if (group.equals("policies.kyverno.io")) {
            return switch (kind) {
                case "ImageValidatingPolicy", "NamespacedImageValidatingPolicy" -> "signatures need the registry";
                case "MutatingPolicy",
                        "NamespacedMutatingPolicy",
                        "GeneratingPolicy",
                        "NamespacedGeneratingPolicy",
                        "DeletingPolicy",
                        "NamespacedDeletingPolicy" -> "it changes or deletes objects and validates none";
                default -> null;
            };
        }
        boolean cleanup = kind.equals("ClusterCleanupPolicy") || kind.equals("CleanupPolicy");
        return group.equals("kyverno.io") && cleanup ? "it deletes objects and validates none" : null;
    }
}
