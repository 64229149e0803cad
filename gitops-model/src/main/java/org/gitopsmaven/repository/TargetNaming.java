/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.gitopsmaven.repository.config.EnvironmentSettings;
import org.gitopsmaven.repository.config.GitOpsYaml;
import org.jspecify.annotations.Nullable;

/**
 * What the path of a kustomization says about its application and environment: {@code web/overlays/prod},
 * {@code environments/prod/web}, {@code web/prod/eu}.
 */
record TargetNaming(List<String> before, @Nullable String environment, List<String> after) {

    /** Directories whose child is an environment. */
    private static final Set<String> PARENTS =
            Set.of("overlays", "overlay", "environments", "environment", "envs", "env");

    /** Names that are environments wherever they stand. */
    private static final Set<String> ENVIRONMENTS = Set.of(
            "dev",
            "develop",
            "development",
            "test",
            "testing",
            "qa",
            "uat",
            "int",
            "integration",
            "stage",
            "staging",
            "preprod",
            "pre-prod",
            "preproduction",
            "prod",
            "production",
            "live",
            "sandbox",
            "demo");

    /** Directories that say what stands in them, not whose it is. */
    private static final Set<String> STRUCTURE = Set.of(
            "base",
            "bases",
            "overlays",
            "overlay",
            "environments",
            "environment",
            "envs",
            "env",
            "kustomize",
            "src",
            "main",
            "gitops",
            ".gitops",
            "k8s",
            "kubernetes",
            "deploy",
            "manifests",
            "apps",
            "applications",
            "clusters",
            "cluster");

    /** Reads a path relative to the root of the tree; environments that the settings list are known wherever they stand. */
    static TargetNaming of(Path relative, GitOpsYaml settings) {
        List<String> segments = new ArrayList<>();
        for (Path segment : relative) {
            if (!segment.toString().isEmpty()) {
                segments.add(segment.toString());
            }
        }
        int at = environmentAt(segments, settings);
        return at < 0
                ? new TargetNaming(named(segments), null, List.of())
                : new TargetNaming(
                        named(segments.subList(0, at)),
                        settings.environmentOfDirectory(segments.get(at))
                                .map(EnvironmentName::value)
                                .orElse(segments.get(at)),
                        named(segments.subList(at + 1, segments.size())));
    }

    private static int environmentAt(List<String> segments, GitOpsYaml settings) {
        for (int i = segments.size() - 1; i >= 0; i--) {
            if (settings.environmentOfDirectory(segments.get(i)).isPresent()) {
                return i;
            }
        }
        for (int i = segments.size() - 1; i > 0; i--) {
            if (PARENTS.contains(lower(segments.get(i - 1)))) {
                return i;
            }
        }
        for (int i = segments.size() - 1; i >= 0; i--) {
            if (ENVIRONMENTS.contains(lower(segments.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> named(List<String> segments) {
        List<String> named = new ArrayList<>();
        for (String segment : segments) {
            if (!STRUCTURE.contains(lower(segment))) {
                named.add(segment);
            }
        }
        return List.copyOf(named);
    }

    /** Whether the child of such a directory is an environment. */
    static boolean isParent(String segment) {
        return PARENTS.contains(lower(segment));
    }

    private static String lower(String segment) {
        return segment.toLowerCase(Locale.ROOT);
    }

    /** The environment among the words of a name such as {@code web-prod}. */
    static Optional<EnvironmentName> environmentIn(String name, GitOpsYaml settings) {
        Optional<EnvironmentName> listed = settings.environments().stream()
                .filter(environment -> environment.isWordOf(name))
                .map(EnvironmentSettings::name)
                .findFirst();
        List<String> words = List.of(lower(name).split("[-_.]"));
        return listed.or(
                () -> words.stream().filter(ENVIRONMENTS::contains).findFirst().map(EnvironmentName::of));
    }

    EnvironmentName environmentName() {
        return environment == null ? EnvironmentName.DEFAULT : EnvironmentName.of(TargetName.clean(environment));
    }

    /** The directories that tell applications apart: those of one application are the same in all environments. */
    List<String> home() {
        return before.isEmpty() ? after : before;
    }

    /** The last directory with a name of its own, or the given name when there is none. */
    ApplicationName shortName(ApplicationName otherwise) {
        List<String> home = home();
        return home.isEmpty() ? otherwise : ApplicationName.of(TargetName.clean(home.get(home.size() - 1)));
    }

    /** All directories with a name of their own, for applications whose short name is taken. */
    ApplicationName longName(ApplicationName otherwise) {
        List<String> home = home();
        return home.isEmpty() ? otherwise : ApplicationName.of(TargetName.clean(String.join("-", home)));
    }

    /** What stands below the environment of an application, or null. */
    @Nullable
    String region() {
        return before.isEmpty() || after.isEmpty() ? null : TargetName.clean(String.join("-", after));
    }

    /** The region of an application: what stands below its environment, or between that and its own directory. */
    @Nullable
    String region(String name) {
        boolean isOwn = before.isEmpty() && after.size() > 1 && name.contains(last(after));
        return isOwn ? TargetName.clean(String.join("-", after.subList(0, after.size() - 1))) : region();
    }

    private static String last(List<String> segments) {
        return segments.get(segments.size() - 1);
    }

    /** The segments of a path in one name. */
    static String join(Path path) {
        return TargetName.clean(StreamSupport.stream(path.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("-")));
    }
}
