/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gitopsmaven.finding.Location;

/**
 * An application with a chart of its own: {@code chart}, and the values of each environment in
 * {@code envs/<environment>/values.yaml} or {@code values-<environment>.yaml}, at the root or in {@code src/main/gitops}
 * of a Maven project. {@code project-values.yaml}, which a build makes of its metadata, comes between the two.
 */
public final class ApplicationChartLayout implements Layout {

    /** The file of values that a build makes. */
    public static final String PROJECT_VALUES = "project-values.yaml";

    private static final Pattern VALUES = Pattern.compile("(?:envs/([^/]+)/values|values-([^/]+))\\.ya?ml");

    @Override
    public String name() {
        return "chart";
    }

    /** The chart of an application, below the home of its tree. */
    public static Path chart(Path home) {
        return home.resolve("chart");
    }

    @Override
    public List<RenderTarget> targets(Discovery discovery) {
        Path root = discovery.tree().root();
        for (Path home : List.of(root.resolve(Path.of("src", "main", "gitops")), root)) {
            // beside kustomizations a chart is what they use
            if (Charts.isOne(discovery.tree(), chart(home))
                    && discovery.leaves().isEmpty()) {
                return targets(discovery, home);
            }
        }
        return List.of();
    }

    private static List<RenderTarget> targets(Discovery discovery, Path home) {
        List<RenderTarget> targets = new ArrayList<>();
        for (Path file : discovery.tree().yamlFilesBelow(home)) {
            Matcher matcher = VALUES.matcher(home.relativize(file).toString().replace('\\', '/'));
            if (matcher.matches()) {
                String directory = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                targets.add(target(discovery, home, environment(discovery, directory), List.of(file)));
            }
        }
        return targets.isEmpty()
                ? List.of(target(discovery, home, EnvironmentName.DEFAULT, List.of()))
                : new UniqueNames().of(targets);
    }

    private static EnvironmentName environment(Discovery discovery, String directory) {
        return discovery
                .settings()
                .environmentOfDirectory(directory)
                .orElseGet(() -> EnvironmentName.of(TargetName.clean(directory)));
    }

    private static RenderTarget target(Discovery discovery, Path home, EnvironmentName environment, List<Path> values) {
        List<Path> files = new ArrayList<>();
        Path project = home.resolve(PROJECT_VALUES);
        if (discovery.tree().hasFile(project)) {
            files.add(project);
        }
        files.addAll(values);
        Path definedAt = values.isEmpty() ? chart(home).resolve("Chart.yaml") : values.get(0);
        return RenderTarget.plain(
                discovery.application(),
                environment,
                new HelmSource(chart(home), files, discovery.application().value()),
                Location.of(definedAt));
    }
}
