/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Suggestion;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.resource.FieldReader;

/** Names of environments and applications stand for one each, and what is named is there. */
final class NameCheck {

    private NameCheck() {}

    static void check(GitOpsYaml settings, FieldReader file) {
        unique("environment", file.list("environments"));
        unique("application", file.list("applications"));
        unique("cluster", file.childOrEmpty("argocd").list("clusters"));
        List<String> names =
                settings.promotionOrder().stream().map(EnvironmentName::value).toList();
        if (names.isEmpty()) {
            return; // the environments are those of the tree
        }
        settings.applications()
                .forEach(application ->
                        application.writes().forEach(place -> known(place.environments(), names, place.definedAt())));
        settings.flux().objects().forEach(object -> known(object.environments(), names, object.definedAt()));
        settings.flux().clusters().stream()
                .filter(cluster -> cluster.environment() != null)
                .forEach(cluster -> known(List.of(cluster.environment()), names, cluster.definedAt()));
    }

    private static void unique(String what, List<FieldReader> items) {
        Set<String> names = new HashSet<>();
        for (FieldReader item : items) {
            String name = item.text("name");
            if (!names.add(name)) {
                throw new GitOpsException(
                        "the " + what + " '" + name + "' is there twice", item.locationOf("name"), "join the two");
            }
        }
    }

    private static void known(List<EnvironmentName> used, List<String> names, Location location) {
        for (EnvironmentName environment : used) {
            if (!names.contains(environment.value())) {
                throw new GitOpsException(
                        "unknown environment '" + environment + "'" + Suggestion.phrase(environment.value(), names),
                        location,
                        "there are: " + String.join(", ", names));
            }
        }
    }
}
