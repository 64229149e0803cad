/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.repository.SourceTree;
import org.jspecify.annotations.Nullable;

/**
 * What {@code gitops.yaml} says. A repository without the file has {@link #NONE}, in which everything has its default.
 *
 * @param layout the name of the layout, or null to detect it
 * @param environments in promotion order
 * @param layers names of layers in the order they are applied
 * @param rules severities by rule id: {@code error}, {@code warning}, {@code info} or {@code off}
 * @param suppressions whether comments in the sources may suppress findings
 * @param baseline the file of known findings, from the root
 */
public record GitOpsYaml(
        @Nullable String layout,
        RepositorySettings repository,
        List<EnvironmentSettings> environments,
        List<ApplicationSettings> applications,
        List<String> layers,
        PromotionSettings promotion,
        Map<String, String> rules,
        boolean suppressions,
        Path baseline,
        PolicySettings policies,
        ArgoCdSettings argocd,
        FluxSettings flux) {

    /** The name of the file, at the root of the repository. */
    public static final String FILE = "gitops.yaml";

    /** What holds without the file. */
    public static final GitOpsYaml NONE = new GitOpsYaml(
            null,
            RepositorySettings.NONE,
            List.of(),
            List.of(),
            List.of(),
            PromotionSettings.DEFAULT,
            Map.of(),
            true,
            Path.of("gitops-baseline.yaml"),
            PolicySettings.DEFAULT,
            ArgoCdSettings.DEFAULT,
            FluxSettings.NONE);

    public GitOpsYaml {
        environments = List.copyOf(environments);
        applications = List.copyOf(applications);
        layers = List.copyOf(layers);
        rules = Map.copyOf(rules);
    }

    /**
     * Reads the file at the root of a tree, or of the directory in it that holds the GitOps tree of a project.
     *
     * @throws GitOpsYamlException with all that is wrong with it
     */
    public static GitOpsYaml in(SourceTree tree) {
        Path file = tree.root().resolve(FILE);
        return tree.yamlFiles().contains(file) ? of(tree.read(file), file.toString()) : NONE;
    }

    /**
     * Reads a text.
     *
     * @param file its name in messages
     * @throws GitOpsYamlException with all that is wrong with it
     */
    public static GitOpsYaml of(String text, String file) {
        return GitOpsYamlReader.read(text, file);
    }

    /** What holds for an environment, whether the file names it or not. */
    public EnvironmentSettings environment(EnvironmentName name) {
        return environments.stream()
                .filter(environment -> environment.name().equals(name))
                .findFirst()
                .orElseGet(
                        () -> EnvironmentSettings.of(name, repository.kubernetesVersion(), repository.apiVersions()));
    }

    /** The environment that a directory belongs to by its name. */
    public Optional<EnvironmentName> environmentOfDirectory(String directory) {
        return environments.stream()
                .filter(environment -> environment.isNamed(directory))
                .map(EnvironmentSettings::name)
                .findFirst();
    }

    /** The environment that a cluster belongs to. */
    public Optional<EnvironmentName> environmentOfCluster(String cluster) {
        return environments.stream()
                .filter(environment -> environment.clusters().contains(cluster))
                .map(EnvironmentSettings::name)
                .findFirst();
    }

    /** The names of the environments in promotion order. */
    public List<EnvironmentName> promotionOrder() {
        return environments.stream().map(EnvironmentSettings::name).toList();
    }

    /** What holds for an application, whether the file names it or not. */
    public ApplicationSettings application(ApplicationName name) {
        return applications.stream()
                .filter(application -> application.name().equals(name))
                .findFirst()
                .orElseGet(() -> new ApplicationSettings(name, null, List.of()));
    }
}
