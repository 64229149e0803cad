/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gitopsmaven.openapi.kubernetes.KubernetesVersion;
import org.gitopsmaven.repository.EnvironmentName;

/**
 * The versions of Kubernetes that must accept the objects of a target.
 *
 * @param everywhere the versions for environments of which nothing else is known; at least one
 * @param byEnvironment the version that an environment runs
 */
public record TargetVersions(
        List<KubernetesVersion> everywhere, Map<EnvironmentName, KubernetesVersion> byEnvironment) {

    public TargetVersions {
        everywhere = List.copyOf(everywhere);
        byEnvironment = Map.copyOf(byEnvironment);
    }

    /** These versions in all environments. */
    public static TargetVersions of(List<KubernetesVersion> versions) {
        return new TargetVersions(versions, Map.of());
    }

    List<KubernetesVersion> of(EnvironmentName environment) {
        KubernetesVersion own = byEnvironment.get(environment);
        return own == null ? everywhere : List.of(own);
    }

    /** All of them, each once, oldest first. */
    public List<KubernetesVersion> all() {
        Set<KubernetesVersion> all = new TreeSet<>(everywhere);
        all.addAll(byEnvironment.values());
        return List.copyOf(all);
    }
}
