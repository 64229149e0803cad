/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;

/**
 * One chart for all applications, and {@code envs/<environment>/<region>/<application>/values.yaml} for each of them,
 * without a controller's definitions. Kustomizations beside them are targets too.
 */
final class GoldenChartLayout implements Layout {

    private static final String VALUES = "values.yaml";

    @Override
    public String name() {
        return "golden-chart";
    }

    @Override
    public List<RenderTarget> targets(Discovery discovery) {
        Charts charts = Charts.in(discovery.tree());
        if (charts.isEmpty()) {
            return List.of();
        }
        List<RenderTarget> targets = new ArrayList<>();
        for (Path file : discovery.tree().yamlFiles()) {
            if (file.endsWith(VALUES) && !charts.hold(file) && isOfEnvironment(discovery, file)) {
                targets.add(target(discovery, charts, file));
            }
        }
        if (!targets.isEmpty()) {
            targets.addAll(new KustomizationTreeLayout().targets(discovery));
        }
        return new UniqueNames().of(targets);
    }

    /** Below {@code envs/<environment>}, in a directory of its own. */
    private static boolean isOfEnvironment(Discovery discovery, Path file) {
        Path relative = discovery.tree().root().relativize(file.resolveSibling(""));
        for (int i = 0; i + 2 < relative.getNameCount(); i++) {
            if (TargetNaming.isParent(relative.getName(i).toString())) {
                return StreamSupport.stream(relative.spliterator(), false).noneMatch(name -> name.endsWith("charts"));
            }
        }
        return false;
    }

    private static RenderTarget target(Discovery discovery, Charts charts, Path file) {
        TargetNaming naming = discovery.naming(file.resolveSibling(""));
        List<String> path = naming.after();
        ApplicationName application =
                ApplicationName.of(TargetName.clean(path.isEmpty() ? "" : path.get(path.size() - 1)));
        String region = path.size() < 2 ? null : TargetName.clean(String.join("-", path.subList(0, path.size() - 1)));
        return RenderTarget.plain(
                        application,
                        naming.environmentName(),
                        source(discovery, charts, application, file),
                        Location.of(file))
                .in(region);
    }

    private static Source source(Discovery discovery, Charts charts, ApplicationName application, Path file) {
        try {
            Path given = discovery.settings().application(application).chart();
            Path chart = given == null
                    ? charts.of(application, file)
                    : discovery.tree().root().resolve(given);
            return new HelmSource(chart, List.of(file), application.value());
        } catch (GitOpsException fault) {
            return new FaultySource("helm", file.resolveSibling(""), fault);
        }
    }
}
