/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Suggestion;
import org.gitopsmaven.repository.EnvironmentName;

/**
 * The order in which environments follow each other: the one of {@code gitops.yaml}, or the usual one of names that
 * everybody knows.
 */
record PromotionOrder(List<EnvironmentName> names) {

    private static final List<String> USUAL = List.of(
            "local",
            "dev",
            "development",
            "int",
            "integration",
            "test",
            "testing",
            "qa",
            "uat",
            "stage",
            "staging",
            "preprod",
            "pre-prod",
            "prod",
            "production",
            "live");

    PromotionOrder {
        names = List.copyOf(names);
    }

    /**
     * @param declared what {@code gitops.yaml} says; empty when it says nothing
     * @param found the environments that there are
     */
    static PromotionOrder of(List<EnvironmentName> declared, Collection<EnvironmentName> found) {
        return declared.isEmpty()
                ? new PromotionOrder(found.stream()
                        .filter(name -> rank(name) >= 0)
                        .sorted(Comparator.comparingInt(PromotionOrder::rank))
                        .toList())
                : new PromotionOrder(declared);
    }

    /** Refuses to go backwards, and to pass over an environment unless that is wanted. */
    void check(EnvironmentName from, EnvironmentName to, boolean skipping) {
        int start = index(from);
        int end = index(to);
        if (end <= start) {
            throw new GitOpsException(
                    "\"" + to + "\" does not come after \"" + from + "\": the order is " + shown(),
                    null,
                    "promote from an earlier environment to the one after it; to go back use rollback");
        }
        if (end > start + 1 && !skipping) {
            String between = names.subList(start + 1, end).stream()
                    .map(EnvironmentName::value)
                    .collect(Collectors.joining(", "));
            throw new GitOpsException(
                    "promoting from \"" + from + "\" to \"" + to + "\" would pass over " + between,
                    null,
                    "promote to " + names.get(start + 1) + " first; for a hotfix give the reason:"
                            + " -Dgitops.promote.hotfix=<reason>");
        }
    }

    private int index(EnvironmentName name) {
        int index = names.indexOf(name);
        if (index < 0) {
            List<String> known = names.stream().map(EnvironmentName::value).toList();
            throw new GitOpsException(
                    "the place of \"" + name + "\" in the order of environments is not known"
                            + Suggestion.phrase(name.value(), known),
                    null,
                    (known.isEmpty() ? "" : "known are " + shown() + "; ")
                            + "list the environments in their order in gitops.yaml (environments:)");
        }
        return index;
    }

    private String shown() {
        return names.stream().map(EnvironmentName::value).collect(Collectors.joining(" → "));
    }

    private static int rank(EnvironmentName name) {
        return USUAL.indexOf(name.value().toLowerCase(Locale.ROOT));
    }
}
