/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.git.GitSnapshot;
import org.gitopsmaven.git.GitSnapshot.Kind;
import org.gitopsmaven.git.RepositoryPath;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;
import org.jspecify.annotations.Nullable;

/**
 * A way in which repositories lay out their directories: names, {@code {app}}, {@code {env}}, and {@code *} for any one
 * directory.
 */
record Convention(List<String> segments) {

    static final String APPLICATION = "{app}";
    static final String ENVIRONMENT = "{env}";

    // a star stands for regions, groups and the like; a directory with more is one of applications
    private static final int WIDEST = 64;

    static Convention of(String pattern) {
        return new Convention(List.of(pattern.split("/")));
    }

    /**
     * A directory that fits.
     *
     * @param application what stood for {@code {app}}; null where the convention has none
     * @param slot the path with {@code {env}} in it: the same in each environment
     */
    record Match(RepositoryPath directory, @Nullable ApplicationName application, String slot) {}

    private record State(RepositoryPath directory, @Nullable ApplicationName application, List<String> slot) {}

    /** The directories of a repository that fit; those of all applications when none is given. */
    List<Match> find(GitSnapshot snapshot, EnvironmentName environment, @Nullable ApplicationName application) {
        List<State> found = List.of(new State(RepositoryPath.ROOT, null, List.of()));
        for (String segment : segments) {
            List<State> next = new ArrayList<>();
            snapshot.prefetch(found.stream()
                    .map(State::directory)
                    .filter(directory -> !directory.isRoot())
                    .toList());
            for (State state : found) {
                next.addAll(step(snapshot, state, segment, environment, application));
            }
            found = next;
        }
        return found.stream()
                .map(state -> new Match(state.directory, state.application, String.join("/", state.slot)))
                .toList();
    }

    /** What environments there are, by the directories that stand for {@code {env}}. */
    List<EnvironmentName> environments(GitSnapshot snapshot, @Nullable ApplicationName application) {
        Convention parents = new Convention(segments.subList(0, segments.indexOf(ENVIRONMENT)));
        List<EnvironmentName> environments = new ArrayList<>();
        for (Match parent : parents.find(snapshot, EnvironmentName.DEFAULT, application)) {
            names(snapshot, parent.directory(), Convention::isEnvironment)
                    .forEach(name -> environments.add(EnvironmentName.of(name)));
        }
        return environments;
    }

    private static List<State> step(
            GitSnapshot snapshot,
            State state,
            String segment,
            EnvironmentName environment,
            @Nullable ApplicationName application) {
        List<String> names = switch (segment) {
            case "*" -> wild(names(snapshot, state.directory, any -> true), state);
            case APPLICATION ->
                names(
                        snapshot,
                        state.directory,
                        name -> application == null ? isApplication(name) : name.equals(application.value()));
            case ENVIRONMENT -> names(snapshot, state.directory, environment.value()::equals);
            default -> names(snapshot, state.directory, segment::equals);
        };
        return names.stream().map(name -> state(state, segment, name)).toList();
    }

    private static List<String> wild(List<String> names, State state) {
        return !state.directory.isRoot() && names.size() > WIDEST ? List.of() : names;
    }

    private static State state(State before, String segment, String name) {
        List<String> slot = new ArrayList<>(before.slot);
        slot.add(segment.equals(ENVIRONMENT) ? segment : name);
        return new State(
                before.directory.resolve(name),
                segment.equals(APPLICATION) ? ApplicationName.of(name) : before.application,
                slot);
    }

    private static List<String> names(GitSnapshot snapshot, RepositoryPath directory, Predicate<String> condition) {
        return snapshot.list(directory).stream()
                .filter(entry -> entry.kind() == Kind.DIRECTORY)
                .map(GitSnapshot.Entry::name)
                .filter(condition)
                .filter(Convention::isSafe)
                .toList();
    }

    private static boolean isApplication(String name) {
        try {
            return ApplicationName.of(name).value().equals(name);
        } catch (GitOpsException e) {
            return false;
        }
    }

    private static boolean isEnvironment(String name) {
        try {
            return EnvironmentName.of(name).value().equals(name);
        } catch (GitOpsException e) {
            return false;
        }
    }

    /** Names that no path of ours can have are nobody's application. */
    private static boolean isSafe(String name) {
        try {
            return !RepositoryPath.of(name).isRoot();
        } catch (GitOpsException e) {
            return false;
        }
    }
}
