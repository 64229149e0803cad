/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gitopsmaven.argocd.ArgoSettings;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
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

    private static final List<Path> PLACES = List.of(Path.of(FILE), Path.of("src", "main", "gitops", FILE));

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
     * Reads the file at the root of a tree, or in {@code src/main/gitops} of a project.
     *
     * @throws GitOpsException with all that is wrong with it, or when there are two
     */
    public static GitOpsYaml in(SourceTree tree) {
        List<Path> files = filesIn(tree);
        if (files.size() > 1) {
            throw new GitOpsException(
                    "there is another one, " + files.get(1), Location.of(files.get(0)), "join the two");
        }
        return files.isEmpty() ? NONE : of(tree.read(files.get(0)), files.get(0).toString());
    }

    /** Where the file is in a tree: one place, none, or more than there may be. */
    public static List<Path> filesIn(SourceTree tree) {
        List<Path> files = new ArrayList<>();
        for (Path place : PLACES) {
            Path file = tree.root().resolve(place);
            if (tree.hasFile(file)) {
                files.add(file);
            }
        }
        return files;
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
        for (EnvironmentSettings environment : environments) {
            if (environment.name().equals(name)) {
                return environment;
            }
        }
        return EnvironmentSettings.of(name, repository.kubernetesVersion(), repository.apiVersions());
    }

    /** What Argo CD is told, in its own terms. */
    public ArgoSettings argoSettings() {
        return this == NONE ? ArgoSettings.NONE : argocd.toArgoSettings(repository);
    }

    /** What charts are told of a cluster, by its name or address, else of its environment. */
    public ClusterCapabilities capabilities(EnvironmentName environment, String cluster) {
        EnvironmentSettings general = environment(environment);
        return argocd.cluster(cluster)
                .map(special -> ClusterCapabilities.of(general, special))
                .orElseGet(() -> new ClusterCapabilities(general.kubernetesVersion(), general.apiVersions()));
    }

    /** The environment that a directory belongs to by its name. */
    public Optional<EnvironmentName> environmentOfDirectory(String directory) {
        for (EnvironmentSettings environment : environments) {
            if (environment.isNamed(directory)) {
                return Optional.of(environment.name());
            }
        }
        return Optional.empty();
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
                .orElseGet(() -> new ApplicationSettings(name, null, null, List.of()));
    }
}
