/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.chart;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.helm.chart.PackedFiles;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.load.Loader;
import org.jspecify.annotations.Nullable;

/** Where a chart is: in its home beside the kustomization, or in an archive that was published. */
final class ChartPlace {

    private final Path directory;
    private final @Nullable Path archive;

    private ChartPlace(Path directory, @Nullable Path archive) {
        this.directory = directory;
        this.archive = archive;
    }

    /** Finds the chart; one that is not in its home is brought from its repository, and not put there. */
    static ChartPlace of(ChartConfig config, Loader loader, Charts charts) {
        Path directory = directory(config, loader);
        if (loader.isDirectory(directory.toString())) {
            return new ChartPlace(loader.handOver(directory), null);
        }
        if (config.repository().isEmpty()) {
            throw new KustomizeException(
                    "no repo specified for pull, no chart found at '" + directory + "'",
                    null,
                    "name its 'repo', or put the chart there");
        }
        String version = config.version().isEmpty() && config.says("devel") ? ">0.0.0-0" : config.version();
        return new ChartPlace(directory, charts.archive(config.repository(), config.name(), version));
    }

    private static Path directory(ChartConfig config, Loader loader) {
        Path home = loader.locate(config.home());
        boolean versioned = !config.version().isEmpty() && !config.repository().isEmpty();
        Path own = versioned ? home.resolve(config.name() + "-" + config.version()) : home;
        return own.resolve(config.name()).normalize();
    }

    /** What Helm renders. */
    Path chart() {
        return archive == null ? directory : archive;
    }

    /** The place of a template that Helm calls {@code <chart>/templates/…}. */
    Path file(String source) {
        return chart().resolve(source.substring(source.indexOf('/') + 1));
    }

    /** The chart's own values file, where kustomize expects it. */
    Path values() {
        return directory.resolve("values.yaml");
    }

    /** The content of a file of an archived chart; null for none and for a file that is elsewhere. */
    @Nullable
    String archived(Path file) {
        if (archive == null || !file.startsWith(directory)) {
            return null;
        }
        List<String> names = new ArrayList<>();
        directory.relativize(file).forEach(name -> names.add(name.toString()));
        String path = String.join("/", names);
        PackedFiles files = PackedFiles.of(archive);
        return files.files().contains(path) ? files.read(path) : null;
    }
}
