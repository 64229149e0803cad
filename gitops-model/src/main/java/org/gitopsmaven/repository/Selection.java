/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * What the user wants of a repository.
 *
 * @param environments names of environments; empty for all
 * @param applications names of applications; empty for all
 */
public record Selection(List<String> environments, List<String> applications) {

    /** Everything. */
    public static final Selection ALL = new Selection(List.of(), List.of());

    public Selection {
        environments = List.copyOf(environments);
        applications = List.copyOf(applications);
    }

    // Written out: the generated ones link a dozen method handles when a cold build first uses them.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Selection selection
                && environments.equals(selection.environments)
                && applications.equals(selection.applications);
    }

    @Override
    public int hashCode() {
        return environments.hashCode() * 31 + applications.hashCode();
    }

    /** Reads comma-separated lists; null or an empty text selects all. */
    public static Selection of(@Nullable String environments, @Nullable String applications) {
        return new Selection(names(environments), names(applications));
    }

    private static List<String> names(@Nullable String list) {
        List<String> names = new ArrayList<>();
        for (String part : Objects.requireNonNullElse(list, "").split(",", -1)) {
            String name = part.strip();
            if (!name.isEmpty() && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    boolean includes(RenderTarget target) {
        return (environments.isEmpty()
                        || environments.contains(target.environment().value()))
                && (applications.isEmpty()
                        || applications.contains(target.application().value()));
    }

    /** Refuses names that no target has, and pairs of them. */
    void check(List<RenderTarget> targets) {
        Set<String> knownEnvironments = new LinkedHashSet<>();
        Set<String> knownApplications = new LinkedHashSet<>();
        boolean some = false;
        for (RenderTarget target : targets) {
            knownEnvironments.add(target.environment().value());
            knownApplications.add(target.application().value());
            some |= includes(target);
        }
        check("environment", environments, knownEnvironments);
        check("application", applications, knownApplications);
        if (!some) {
            throw new GitOpsException(
                    "no application of those selected has one of the environments selected", null, hint());
        }
    }

    private static void check(String what, List<String> wanted, Set<String> names) {
        for (String name : wanted) {
            if (!names.contains(name)) {
                throw new GitOpsException(
                        "unknown " + what + " '" + name + "'" + Suggestion.phrase(name, names),
                        null,
                        "there are: " + names.stream().limit(20).collect(Collectors.joining(", "))
                                + (names.size() > 20 ? ", … (" + names.size() + ")" : ""));
            }
        }
    }

    private String hint() {
        return "selected: environments " + String.join(", ", environments) + "; applications "
                + String.join(", ", applications);
    }
}
