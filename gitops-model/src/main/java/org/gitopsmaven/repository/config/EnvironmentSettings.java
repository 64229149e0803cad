/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gitopsmaven.repository.EnvironmentName;
import org.jspecify.annotations.Nullable;

/**
 * What holds for an environment.
 *
 * @param directories other names that its directories have
 * @param branch the branch of its changes, or null for the one that the goal names
 * @param kubernetesVersion such as {@code 1.33}, or null when nobody says it; the repository's is put in here
 * @param apiVersions what its clusters serve besides Kubernetes' own, those of the repository included
 * @param clusters names of its clusters
 */
public record EnvironmentSettings(
        EnvironmentName name,
        List<String> directories,
        @Nullable String branch,
        ChangeMode change,
        TagRules tags,
        HotfixRules hotfix,
        @Nullable String kubernetesVersion,
        List<String> apiVersions,
        List<String> clusters) {

    public EnvironmentSettings {
        directories = List.copyOf(directories);
        apiVersions = List.copyOf(apiVersions);
        clusters = List.copyOf(clusters);
    }

    /** An environment that the file does not name. */
    static EnvironmentSettings of(EnvironmentName name, @Nullable String kubernetesVersion, List<String> apiVersions) {
        return new EnvironmentSettings(
                name,
                List.of(),
                null,
                ChangeMode.PUSH,
                TagRules.DEFAULT,
                HotfixRules.DEFAULT,
                kubernetesVersion,
                apiVersions,
                List.of());
    }

    /** Whether a directory belongs to it by its name. */
    public boolean isNamed(String directory) {
        return names().anyMatch(directory::equalsIgnoreCase);
    }

    /** Whether one of its names is a word of another name, such as {@code prod} of {@code web-prod}. */
    public boolean isWordOf(String other) {
        String words = "-" + dashed(other) + "-";
        return names().anyMatch(each -> words.contains("-" + dashed(each) + "-"));
    }

    private Stream<String> names() {
        return Stream.concat(Stream.of(name.value()), directories.stream());
    }

    private static String dashed(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[_.]", "-");
    }
}
