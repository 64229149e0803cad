/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.nio.file.Path;
import java.util.List;
import org.gitopsmaven.openapi.kubernetes.KubernetesCatalogue;
import org.gitopsmaven.openapi.kubernetes.KubernetesVersion;

/**
 * How a repository is validated.
 *
 * @param closedWorld whether everything that an object names must be in the same target
 * @param severities weights that the user gave to rules
 * @param kubernetesVersions the versions that must all accept the objects
 * @param crdSources files and directories with CRDs that no target renders
 */
public record ValidationOptions(
        boolean closedWorld, Severities severities, List<KubernetesVersion> kubernetesVersions, List<Path> crdSources) {

    public static final ValidationOptions DEFAULT = new ValidationOptions(false, Severities.DEFAULT);

    public ValidationOptions {
        kubernetesVersions = List.copyOf(kubernetesVersions);
        crdSources = List.copyOf(crdSources);
    }

    /** For the newest version of Kubernetes that is known, with the CRDs that are rendered. */
    public ValidationOptions(boolean closedWorld, Severities severities) {
        this(closedWorld, severities, List.of(KubernetesCatalogue.get().newest()), List.of());
    }

    /** The same for these versions; none for the newest that is known. */
    public ValidationOptions forKubernetes(List<KubernetesVersion> versions) {
        return versions.isEmpty() ? this : new ValidationOptions(closedWorld, severities, versions, crdSources);
    }

    /** The same with CRDs from these files and directories. */
    public ValidationOptions withCrds(List<Path> sources) {
        return new ValidationOptions(closedWorld, severities, kubernetesVersions, sources);
    }
}
