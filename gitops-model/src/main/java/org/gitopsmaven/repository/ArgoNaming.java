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
        String region = path.map(TargetNaming::region).orElse(null);
        String name = application.name();
        String inRegion = region == null ? name : without(name, region);
        String bare = without(inRegion, environment.value());
        boolean isRegional = region != null && (!inRegion.equals(name) || bare.equals(region));
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
                helm.valueFiles().forEach(file -> paths.add(file.replaceFirst("^\\$[^/]*", "")));
            }
        }
        return paths;
    }

    private Optional<TargetNaming> naming(String path) {
        try {
            return Optional.of(TargetNaming.of(
                    Path.of(path.replaceFirst("^/+", "").replaceFirst("/[^/]*\\.ya?ml$", "")), settings));
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
