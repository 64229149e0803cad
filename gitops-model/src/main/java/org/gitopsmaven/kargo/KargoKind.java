/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kargo;

import java.util.Optional;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlMapping;

/** The kinds of {@code kargo.akuity.io} that are kept in Git. */
public enum KargoKind {
    PROJECT("Project"),
    PROJECT_CONFIG("ProjectConfig"),
    WAREHOUSE("Warehouse"),
    STAGE("Stage"),
    PROMOTION_TASK("PromotionTask"),
    CLUSTER_PROMOTION_TASK("ClusterPromotionTask");

    private static final String GROUP = "kargo.akuity.io";

    private final String kind;

    KargoKind(String kind) {
        this.kind = kind;
    }

    /** The kind of an object; empty when it is none of Kargo's. */
    public static Optional<KargoKind> of(YamlMapping object) {
        Gvk gvk = Gvk.of(object);
        if (gvk.group().equals(GROUP)) {
            for (KargoKind candidate : values()) {
                if (candidate.kind.equals(gvk.kind())) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }
}
