/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.helm.HelmOptions;
import org.gitopsmaven.helm.HelmRenderer;
import org.gitopsmaven.kustomize.KustomizeBuild;
import org.gitopsmaven.kustomize.KustomizeOptions;
import org.gitopsmaven.kustomize.KustomizeSession;
import org.gitopsmaven.kustomize.KustomizeVersion;
import org.gitopsmaven.kustomize.KustomizeYaml;
import org.gitopsmaven.kustomize.Kustomizer;
import org.gitopsmaven.kustomize.OutputOrder;
import org.gitopsmaven.kustomize.chart.ChartOptions;
import org.gitopsmaven.kustomize.chart.Charts;
import org.gitopsmaven.kustomize.chart.RenderedCharts;
import org.gitopsmaven.kustomize.load.LoadRestrictor;

/**
 * Builds many kustomizations in one process, for conformance and benchmarks:
 * {@code KustomizeBatch [--kustomize-version=5.8.1|newest] <list> <outdir>}. Each line of the list is {@code id TAB
 * directory TAB options of kustomize's command line}; for each, {@code <outdir>/<id>.yaml} or {@code .err} is written.
 */
public final class KustomizeBatch {

    private static final String VERSION = "--kustomize-version=";

    private final KustomizeSession session = new KustomizeSession();
    private final KustomizeVersion version;
    private final Path output;
    private final Charts charts;

    private KustomizeBatch(KustomizeVersion version, Path output, Charts charts) {
        this.version = version;
        this.charts = charts;
        this.output = output;
    }

    /** Runs the batch on all cores. */
    public static void main(String[] args) throws IOException {
        List<String> paths =
                Stream.of(args).filter(arg -> !arg.startsWith(VERSION)).toList();
        if (paths.size() != 2) {
            System.err.println("usage: KustomizeBatch [--kustomize-version=5.8.1|newest] <list> <outdir>");
            System.exit(2);
        }
        Path output = Path.of(paths.get(1));
        Files.createDirectories(output);
        List<String> lines = Files.readAllLines(Path.of(paths.get(0)));
        try (HelmRenderer helm = HelmRenderer.open(HelmOptions.defaults())) {
            KustomizeBatch batch =
                    new KustomizeBatch(version(args), output, new RenderedCharts(() -> helm, () -> null));
            lines.parallelStream().filter(line -> !line.isBlank()).forEach(batch::build);
        }
    }

    private static KustomizeVersion version(String[] args) {
        String wanted = Stream.of(args)
                .filter(arg -> arg.startsWith(VERSION))
                .map(arg -> arg.substring(VERSION.length()))
                .collect(Collectors.joining());
        return wanted.equals("newest") ? KustomizeVersion.NEWEST : KustomizeVersion.V5_8_1;
    }

    private void build(String line) {
        String[] fields = line.split("\t", -1);
        String id = fields[0];
        try {
            KustomizeBuild build = Kustomizer.build(Path.of(fields[1]), options(fields), session);
            write(id + ".yaml", KustomizeYaml.write(build.resources()));
        } catch (GitOpsException e) {
            write(id + ".err", e.message());
        } catch (RuntimeException | StackOverflowError e) {
            e.printStackTrace(); // a fault of ours: to be seen, and to fail the case
            write(id + ".err", "crash: " + e);
        }
    }

    private KustomizeOptions options(String[] fields) {
        KustomizeOptions options = KustomizeOptions.defaults().withVersion(version);
        for (String option : fields.length > 2 ? fields[2].split(" ") : new String[0]) {
            String value = option.substring(option.indexOf('=') + 1);
            options = switch (option.substring(0, option.length() - value.length())) {
                case "--helm-kube-version=" ->
                    options.withCharts(options.charts()
                            .withVersions(value, options.charts().apiVersions()));
                case "--helm-api-versions=" ->
                    options.withCharts(
                            options.charts().withVersions(options.charts().kubeVersion(), List.of(value.split(","))));
                default -> plain(option, options);
            };
        }
        return options;
    }

    private KustomizeOptions plain(String option, KustomizeOptions options) {
        return switch (option) {
            case "--enable-helm" -> options.withCharts(ChartOptions.enabled(charts));
            case "--reorder=none" -> options.withOrder(OutputOrder.NONE);
            case "--reorder=legacy" -> options.withOrder(OutputOrder.LEGACY);
            case "--load-restrictor=LoadRestrictionsNone" -> options.withRestrictor(LoadRestrictor.NONE);
            default -> options;
        };
    }

    private void write(String name, String text) {
        try {
            Files.writeString(output.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
