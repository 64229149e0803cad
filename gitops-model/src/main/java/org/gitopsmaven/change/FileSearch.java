/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gitopsmaven.git.GitSnapshot;
import org.gitopsmaven.git.GitSnapshot.Kind;
import org.gitopsmaven.git.RepositoryPath;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files that say what applications run in an environment. It looks only where the conventions point, so little
 * of a large repository has to be fetched.
 */
final class FileSearch {

    // more than any overlay has; the rest would be read for nothing
    private static final int MOST_FILES = 64;
    private static final String OVERRIDE = ".argocd-source";

    /** Directories that belong to one application by their name. */
    private static final List<Convention> NAMED = Stream.of(
                    "{app}/overlays/{env}",
                    "*/{app}/overlays/{env}",
                    "overlays/{env}/{app}",
                    "*/overlays/{env}/{app}",
                    "envs/{env}/{app}",
                    "envs/{env}/*/{app}",
                    "*/envs/{env}/{app}",
                    "*/envs/{env}/*/{app}",
                    "environments/{env}/{app}",
                    "environments/{env}/*/{app}")
            .map(Convention::of)
            .toList();

    /** Directories of a repository that holds one application. */
    private static final List<Convention> ALONE = Stream.of(
                    "overlays/{env}",
                    "*/overlays/{env}",
                    "*/*/*/overlays/{env}",
                    "envs/{env}",
                    "*/envs/{env}",
                    "environments/{env}")
            .map(Convention::of)
            .toList();

    private final GitSnapshot snapshot;
    private final ApplicationName alone;

    /**
     * @param alone the name of the application in a repository that holds only one
     */
    FileSearch(GitSnapshot snapshot, ApplicationName alone) {
        this.snapshot = snapshot;
        this.alone = alone;
    }

    /** The files of an application, or of all when none is given; one entry per region. */
    List<ApplicationFiles> find(EnvironmentName environment, @Nullable ApplicationName application) {
        List<ApplicationFiles> named = find(NAMED, environment, application);
        return named.isEmpty() ? find(ALONE, environment, application) : named;
    }

    /** The environments that have directories of these applications, or of any when none is given. */
    Set<EnvironmentName> environments(Collection<ApplicationName> applications) {
        Set<EnvironmentName> names = new LinkedHashSet<>();
        for (Convention convention : NAMED) {
            if (applications.isEmpty()) {
                names.addAll(convention.environments(snapshot, null));
            }
            applications.forEach(application -> names.addAll(convention.environments(snapshot, application)));
        }
        ALONE.forEach(convention -> names.addAll(convention.environments(snapshot, null)));
        return names;
    }

    private List<ApplicationFiles> find(
            List<Convention> conventions, EnvironmentName environment, @Nullable ApplicationName application) {
        Map<RepositoryPath, ApplicationFiles> found = new LinkedHashMap<>();
        for (Convention convention : conventions) {
            for (Convention.Match match : convention.find(snapshot, environment, application)) {
                ApplicationName name =
                        match.application() != null ? match.application() : application != null ? application : alone;
                List<RepositoryPath> files = files(match.directory());
                if (!files.isEmpty()) {
                    found.putIfAbsent(
                            match.directory(),
                            new ApplicationFiles(name, match.application() != null, match.slot(), files));
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    private List<RepositoryPath> files(RepositoryPath directory) {
        return snapshot.list(directory).stream()
                .filter(entry -> entry.kind() == Kind.FILE && isYaml(entry.name()))
                .limit(MOST_FILES)
                .map(entry -> directory.resolve(entry.name()))
                .toList();
    }

    private static boolean isYaml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean hidden = name.startsWith(".") && !name.startsWith(OVERRIDE);
        return !hidden && (lower.endsWith(".yaml") || lower.endsWith(".yml") || name.equals("Kustomization"));
    }
}
