/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.openapi.kubernetes.KubernetesCatalogue;
import org.gitopsmaven.openapi.kubernetes.KubernetesVersion;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.repository.config.EnvironmentSettings;
import org.gitopsmaven.repository.config.GitOpsYaml;
import org.gitopsmaven.schema.World;
import org.gitopsmaven.schema.structure.TargetVersions;

/**
 * How a repository is validated.
 *
 * @param world whether everything that an object names must be in the same target
 * @param severities weights that the user gave to rules
 * @param kubernetesVersions the versions that must all accept the objects of a target
 * @param crdSources files and directories with CRDs that no target renders
 * @param policies where policies are
 * @param acceptance what of the findings is accepted
 */
public record ValidationOptions(
        World world,
        Severities severities,
        TargetVersions kubernetesVersions,
        List<Path> crdSources,
        PolicyPlaces policies,
        AcceptanceOptions acceptance) {

    public static final ValidationOptions DEFAULT = new ValidationOptions(false, Severities.DEFAULT);

    public ValidationOptions {
        crdSources = List.copyOf(crdSources);
    }

    /** For the newest version of Kubernetes that is known, with the CRDs that are rendered. */
    public ValidationOptions(boolean closedWorld, Severities severities) {
        this(
                closedWorld ? World.closed(List.of()) : World.OPEN,
                severities,
                TargetVersions.of(List.of(KubernetesCatalogue.get().newest())),
                List.of(),
                PolicyPlaces.DEFAULT,
                AcceptanceOptions.DEFAULT);
    }

    /** What a repository says of its own checks. */
    public static ValidationOptions of(GitOpsYaml settings) {
        return new ValidationOptions(false, Severities.of(settings.rules()))
                .forKubernetes(versions(settings))
                .withPolicies(new PolicyPlaces(
                        settings.policies().directory(),
                        List.of(),
                        settings.policies().values(),
                        settings.policies().combine()))
                .accepting(new AcceptanceOptions(settings.suppressions(), settings.baseline(), true));
    }

    /** The same, with nothing named but what this world has. */
    public ValidationOptions in(World other) {
        return new ValidationOptions(other, severities, kubernetesVersions, crdSources, policies, acceptance);
    }

    /** The same; these weights count where both name a rule. */
    public ValidationOptions withSeverities(Severities others) {
        return new ValidationOptions(
                world, severities.overriddenBy(others), kubernetesVersions, crdSources, policies, acceptance);
    }

    private ValidationOptions forKubernetes(TargetVersions versions) {
        return new ValidationOptions(world, severities, versions, crdSources, policies, acceptance);
    }

    private static TargetVersions versions(GitOpsYaml settings) {
        Map<EnvironmentName, KubernetesVersion> byEnvironment = new HashMap<>();
        for (EnvironmentSettings environment : settings.environments()) {
            String version = environment.kubernetesVersion();
            if (version != null) {
                byEnvironment.put(environment.name(), KubernetesVersion.of(version));
            }
        }
        String everywhere = settings.repository().kubernetesVersion();
        return new TargetVersions(
                List.of(everywhere == null ? KubernetesCatalogue.get().newest() : KubernetesVersion.of(everywhere)),
                byEnvironment);
    }

    /** The same for these versions in all environments; none for those that are set already. */
    public ValidationOptions forKubernetes(List<KubernetesVersion> versions) {
        return versions.isEmpty() ? this : forKubernetes(TargetVersions.of(versions));
    }

    /** The same with CRDs from these files and directories. */
    public ValidationOptions withCrds(List<Path> sources) {
        return new ValidationOptions(world, severities, kubernetesVersions, sources, policies, acceptance);
    }

    /** The same, accepting other findings. */
    public ValidationOptions accepting(AcceptanceOptions other) {
        return new ValidationOptions(world, severities, kubernetesVersions, crdSources, policies, other);
    }

    /** The same with policies from these places. */
    public ValidationOptions withPolicies(PolicyPlaces places) {
        return new ValidationOptions(world, severities, kubernetesVersions, crdSources, places, acceptance);
    }
}
