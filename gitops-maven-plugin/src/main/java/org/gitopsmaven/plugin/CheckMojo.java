/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.inject.Inject;
import javax.inject.Provider;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.gitopsmaven.openapi.kubernetes.KubernetesVersion;
import org.gitopsmaven.repository.config.GitOpsYaml;
import org.gitopsmaven.schema.World;
import org.gitopsmaven.validation.Severities;
import org.gitopsmaven.validation.ValidationOptions;
import org.jspecify.annotations.Nullable;

/** What the goals have in common that check a tree: by which rules. */
abstract class CheckMojo extends TreeMojo {

    /** Whether everything that an object names must be in the same application and environment. */
    @Parameter(property = "gitops.validate.closedWorld", defaultValue = "false")
    private boolean closedWorld;

    /**
     * What objects may name in a closed world although it is not in the same application and environment:
     * {@code Secret/registry}, {@code ConfigMap/ca-*}; separated by commas.
     */
    @Parameter(property = "gitops.validate.externalReferences")
    private @Nullable List<String> externalReferences;

    /**
     * The versions of Kubernetes that must accept the objects, such as {@code 1.33}; by default the one that
     * {@code gitops.yaml} names for the environment, else the newest that is known.
     */
    @Parameter(property = "gitops.validate.kubernetesVersion")
    private @Nullable List<String> kubernetesVersions;

    /**
     * Files, directories, charts and archives (zip, jar, tgz) with CRDs, besides those that are rendered: they say what
     * custom resources may hold. Artifacts of Maven with such content are named by their coordinates,
     * {@code groupId:artifactId[:extension[:classifier]]:version}. Catalogues of JSON Schemas are named by the template of
     * their paths, as for kubeconform: {@code schemas/{{ .Group }}/{{ .ResourceKind }}_{{ .ResourceAPIVersion }}.json}.
     */
    @Parameter(property = "gitops.validate.crdSources")
    private @Nullable List<String> crdSources;

    /**
     * Files, directories and archives (zip, jar) with policies, besides {@code policies/} of the tree:
     * ValidatingAdmissionPolicy with its bindings and parameters, policies of Kyverno, templates and constraints of
     * Gatekeeper, and Rego as for conftest. Artifacts of Maven with policies are named by their coordinates,
     * {@code groupId:artifactId[:extension[:classifier]]:version}.
     */
    @Parameter(property = "gitops.validate.policies")
    private @Nullable List<String> policies;

    /**
     * Weights of rules, such as {@code <KUST-REFS>warning</KUST-REFS>}, or of a family of them, such as
     * {@code <RES>off</RES>}; {@code off} switches a rule off. They count where {@code rules:} of {@code gitops.yaml} says
     * something else.
     */
    @Parameter
    private @Nullable Map<String, String> severities;

    @Inject
    private @Nullable Provider<RepositorySystem> resolver;

    CheckMojo(MavenProject project, MavenSession session) {
        super(project, session);
    }

    ValidationOptions options(GitOpsYaml settings, Workspace workspace) {
        ValidationOptions options = ValidationOptions.of(settings)
                .in(
                        closedWorld
                                ? World.closed(externalReferences == null ? List.of() : externalReferences)
                                : World.OPEN)
                .withSeverities(Severities.of(severities == null ? Map.of() : severities))
                .forKubernetes(versions())
                .withCrds(paths(crdSources));
        options = options.withPolicies(options.policies().with(paths(policies)));
        return workspace.isWhole()
                ? options
                : options.accepting(options.acceptance().ofPart());
    }

    private List<KubernetesVersion> versions() {
        List<KubernetesVersion> versions = new ArrayList<>();
        for (String version : kubernetesVersions == null ? List.<String>of() : kubernetesVersions) {
            versions.add(KubernetesVersion.of(version));
        }
        return versions;
    }

    private List<Path> paths(@Nullable List<String> sources) {
        return sources == null || sources.isEmpty()
                ? List.of()
                : new NamedSources(project, session, Objects.requireNonNull(resolver)).paths(sources);
    }
}
