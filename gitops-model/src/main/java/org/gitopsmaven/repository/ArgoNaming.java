/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gitopsmaven.argocd.application.ApplicationSource;
import org.gitopsmaven.argocd.application.ArgoApplication;
import org.gitopsmaven.argocd.application.HelmSourceOptions;
import org.gitopsmaven.repository.config.GitOpsYaml;
import org.jspecify.annotations.Nullable;

/**
 * What an Application says about its environment, and which part of its name is the application. Asked in this order:
 * the paths of its sources and of their values, its name, its destination, the file that defines it, what defined it.
 */
final class ArgoNaming {

    private final ArgoApplication application;
    private final @Nullable Path file;
    private final GitOpsYaml settings;

    /**
     * @param file that defines it, relative to the root; null when it is not in the tree
     */
    ArgoNaming(ArgoApplication application, @Nullable Path file, GitOpsYaml settings) {
        this.application = application;
        this.file = file;
        this.settings = settings;
    }

    RenderTarget name(RenderTarget target, @Nullable RenderTarget parent) {
        Optional<TargetNaming> path = paths().stream()
                .flatMap(text -> naming(text).stream())
                .filter(naming -> naming.environment() != null)
                .findFirst();
        EnvironmentName environment = path.map(TargetNaming::environmentName)
                .or(() ->
                        settings.environmentOfCluster(application.destination().name()))
                .or(this::inWords)
                .or(this::inFile)
                .orElseGet(() -> parent == null ? EnvironmentName.DEFAULT : parent.environment());
        String name = application.name();
        String region = path.map(naming -> naming.region(name)).orElse(null);
        String inRegion = region == null ? name : without(name, region);
        String inEnvironment = without(inRegion, environment.value());
        String bare = region == null ? inEnvironment : without(inEnvironment, region);
        boolean isRegional = region != null
                && (!bare.equals(without(name, environment.value()))
                        || bare.equals(region)
                        || path.get().home().contains(bare));
        return target.named(ApplicationName.of(TargetName.clean(bare)))
                .inEnvironment(environment)
                .in(isRegional ? region : null);
    }

    /** Directories that tell the environment. */
    private List<String> paths() {
        List<String> paths = new ArrayList<>();
        for (ApplicationSource source : application.sources()) {
            paths.add(source.path());
            if (source.options() instanceof HelmSourceOptions helm) {
                helm.valueFiles().forEach(file -> paths.add(inRepository(source.path(), file)));
            }
        }
        return paths;
    }

    /** A value file from the root of a repository: it is named from the source's path, from the root, or by a reference. */
    private static String inRepository(String path, String file) {
        return file.startsWith("/") || file.startsWith("$") ? file.replaceFirst("^\\$[^/]*", "") : path + "/" + file;
    }

    private Optional<TargetNaming> naming(String path) {
        try {
            Path directory = Path.of(path.replaceFirst("^/+", "").replaceFirst("/[^/]*\\.ya?ml$", ""));
            return Optional.of(TargetNaming.of(directory.normalize(), settings));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Optional<EnvironmentName> inWords() {
        return List.of(
                        application.name(),
                        application.destination().name(),
                        application.destination().namespace())
                .stream()
                .flatMap(text -> TargetNaming.environmentIn(text, settings).stream())
                .findFirst();
    }

    private Optional<EnvironmentName> inFile() {
        return file == null
                ? Optional.empty()
                : Optional.of(TargetNaming.of(file, settings))
                        .filter(naming -> naming.environment() != null)
                        .map(TargetNaming::environmentName);
    }

    /** A name without this word before or after it. */
    private static String without(String name, String word) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith("-" + word)) {
            return name.substring(0, name.length() - word.length() - 1);
        }
        return lower.startsWith(word + "-") ? name.substring(word.length() + 1) : name;
    }
}
