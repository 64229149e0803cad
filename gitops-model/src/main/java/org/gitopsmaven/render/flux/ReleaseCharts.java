/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.flux;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.gitopsmaven.files.GoPath;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.NotRenderedException;
import org.gitopsmaven.flux.ChartReference;
import org.gitopsmaven.flux.FluxReference;
import org.gitopsmaven.flux.FluxSource;
import org.gitopsmaven.flux.HelmRelease;
import org.gitopsmaven.flux.ObjectLookup;
import org.gitopsmaven.helm.HelmValues;
import org.gitopsmaven.helm.chart.PackedFiles;
import org.gitopsmaven.remote.FetchException;
import org.gitopsmaven.remote.RemoteCharts;
import org.gitopsmaven.repository.FluxRepository;
import org.gitopsmaven.resource.FieldReader;
import org.jspecify.annotations.Nullable;

/** Finds the charts of releases: in this repository, or where their sources say, if that is allowed. */
final class ReleaseCharts {

    private final FluxRepository repository;
    private final Artifact artifact;
    private final Supplier<@Nullable RemoteCharts> remote;

    ReleaseCharts(FluxRepository repository, Artifact artifact, Supplier<@Nullable RemoteCharts> remote) {
        this.repository = repository;
        this.artifact = artifact;
        this.remote = remote;
    }

    /**
     * The chart of a release.
     *
     * @throws NotRenderedException when it is not at hand
     */
    ReleaseChart find(HelmRelease release, ObjectLookup objects) {
        FieldReader spec = FieldReader.of(release.object().content()).childOrEmpty("spec");
        if (release.chartRef().isPresent()) {
            return new Search(objects, spec.locationOf("chartRef"))
                    .referred(release.chartRef().get());
        }
        ChartReference chart = release.chart()
                .orElseThrow(() -> new FluxException(
                        FluxRules.CHART,
                        "spec.chart and spec.chartRef: got none, want one",
                        release.object().definedAt(),
                        "set spec.chart.spec.chart and spec.chart.spec.sourceRef"));
        return new Search(objects, spec.locationOf("chart")).chart(chart);
    }

    /** One search, with the place that asks. */
    private final class Search {

        private final ObjectLookup objects;
        private final Location place;

        Search(ObjectLookup objects, Location place) {
            this.objects = objects;
            this.place = place;
        }

        ReleaseChart referred(FluxReference reference) {
            FluxSource source = source(reference);
            if (source.chart().isPresent()) {
                return chart(source.chart().get());
            }
            if (!source.oci() || source.url().isEmpty()) {
                throw elsewhere("the chart is " + reference);
            }
            int slash = source.url().lastIndexOf('/');
            String version = source.revision().substring(source.revision().indexOf(' ') + 1);
            if (source.revision().startsWith("digest ")) {
                throw elsewhere("the chart " + source.url() + " is named by its digest");
            }
            return fetched(source.url().substring(0, slash), source.url().substring(slash + 1), version);
        }

        ReleaseChart chart(ChartReference chart) {
            if (chart.source().kind().equals("HelmRepository")) {
                FluxSource source = source(chart.source());
                ReleaseChart fetched = fetched(source.url(), chart.chart(), chart.version());
                return chart.valuesFiles().isEmpty() ? fetched : withValues(fetched, chart);
            }
            Optional<FluxSource> source = objects.find(chart.source()).map(FluxSource::of);
            boolean isOwn = chart.source().kind().equals("GitRepository")
                    && source.map(repository::isCheckedOut).orElse(true);
            if (!isOwn) {
                throw elsewhere("the chart " + chart.chart() + " is in " + chart.source()
                        + source.map(found -> " (" + shown(found.url()) + ")").orElse(""));
            }
            String directory = GoPath.clean("/" + chart.chart()).substring(1);
            if (!artifact.files().contains(directory.isEmpty() ? "Chart.yaml" : directory + "/Chart.yaml")
                    && !artifact.files().contains(directory)) {
                throw source.isEmpty()
                        ? elsewhere(
                                chart.source() + " is not in the repository, and there is no chart " + chart.chart())
                        : new FluxException(
                                FluxRules.CHART,
                                "spec.chart: there is no chart \"" + chart.chart() + "\"",
                                place,
                                null);
            }
            Path path = artifact.root().resolve(directory);
            return new ReleaseChart(
                    path,
                    artifact.root(),
                    OwnValues.of(chart, this::ofSource, place, "write paths from the root of the source"));
        }

        private FluxSource source(FluxReference reference) {
            return objects.find(reference)
                    .map(FluxSource::of)
                    .orElseThrow(() -> elsewhere(
                            "the chart is in " + reference + ", which the repository does not have for this cluster"));
        }

        private ReleaseChart fetched(String address, String name, String version) {
            RemoteCharts charts = remote.get();
            String chart = "the chart " + name + (version.isEmpty() ? "" : " " + version) + " of " + shown(address);
            if (charts == null) {
                throw NotRenderedException.remote(
                        chart + " lies outside of the repository",
                        place,
                        "allow it with -Dgitops.allowRemote, or put the chart into the repository");
            }
            try {
                Path archive = charts.archive(address, name, version.equals("*") ? "" : version);
                return new ReleaseChart(archive, archive.resolveSibling(""), null);
            } catch (FetchException e) {
                throw NotRenderedException.remote(chart + " cannot be had: " + e.message(), place, e.hint());
            }
        }

        private ReleaseChart withValues(ReleaseChart fetched, ChartReference chart) {
            PackedFiles files = PackedFiles.of(fetched.path());
            return new ReleaseChart(
                    fetched.path(),
                    fetched.root(),
                    OwnValues.of(chart, path -> packed(files, path), place, "write paths from the root of the chart"));
        }

        private NotRenderedException elsewhere(String message) {
            return NotRenderedException.remote(message, place, "put the chart into the repository");
        }

        private @Nullable HelmValues ofSource(String path) {
            return artifact.files().contains(path)
                    ? new HelmValues.File(artifact.root().resolve(path))
                    : null;
        }
    }

    private static @Nullable HelmValues packed(PackedFiles files, String path) {
        return files.files().contains(path) ? new HelmValues.Text(files.shown(path), files.read(path)) : null;
    }

    private static String shown(String address) {
        return address.replaceAll("//[^/@]*@", "//");
    }
}
