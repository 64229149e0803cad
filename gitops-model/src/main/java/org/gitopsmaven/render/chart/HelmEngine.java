/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.NotRenderedException;
import org.gitopsmaven.helm.HelmDocument;
import org.gitopsmaven.helm.HelmException;
import org.gitopsmaven.helm.HelmFault;
import org.gitopsmaven.helm.HelmRenderer;
import org.gitopsmaven.helm.HelmRendering;
import org.gitopsmaven.helm.HelmRequest;
import org.gitopsmaven.helm.HelmValues;
import org.gitopsmaven.resource.Origin;
import org.gitopsmaven.resource.Resource;

/** Renders charts to objects. Nothing is started before the first chart. */
public final class HelmEngine {

    private final Supplier<HelmRenderer> renderer;
    private final boolean fetches;

    /**
     * @param renderer the one of the run, asked for with the first chart; whoever made it closes it
     * @param fetches whether dependencies come from outside when they are not vendored
     */
    public HelmEngine(Supplier<HelmRenderer> renderer, boolean fetches) {
        this.renderer = renderer;
        this.fetches = fetches;
    }

    /**
     * Renders a chart.
     *
     * @throws GitOpsException with Helm's words; a {@link NotRenderedException} when it lacks what lies outside
     */
    public RenderedChart render(HelmRequest request) {
        try {
            HelmRendering rendering = renderer.get().render(request);
            ChartPlaces places = new ChartPlaces(request.chart());
            List<Resource> resources = new ArrayList<>();
            int definitions = 0;
            for (HelmDocument document : rendering.documents()) {
                places.objects(document)
                        .forEach(object -> resources.add(
                                new Resource(object, new Origin(object.mark().location()))));
                definitions = document.role() == HelmDocument.Role.CRD ? resources.size() : definitions;
            }
            return new RenderedChart(resources, definitions, reads(request), findings(rendering, request.chart()));
        } catch (HelmException fault) {
            throw limit(fault);
        }
    }

    private GitOpsException limit(HelmException fault) {
        if (fault.fault() == HelmFault.DEPENDENCY && !fetches) {
            return NotRenderedException.remote(
                    fault.message(), fault.location(), "allow it (gitops.allowRemote), or vendor it below charts/");
        }
        return fault.fault() == HelmFault.ENGINE_MISSING
                ? NotRenderedException.unsupported(fault.message(), fault.location(), fault.hint())
                : fault;
    }

    private static List<Finding> findings(HelmRendering rendering, Path chart) {
        List<Finding> findings = new ArrayList<>();
        Location place = Location.of(chart);
        if (rendering.random()) {
            findings.add(Finding.of(
                            ChartRules.INEXACT,
                            "the chart uses random values, keys or the time: no two renderings are the same")
                    .at(place));
        }
        rendering
                .warnings()
                .forEach(warning ->
                        findings.add(Finding.of(ChartRules.INEXACT, warning).at(place)));
        return findings;
    }

    private static List<Path> reads(HelmRequest request) {
        List<Path> reads = new ArrayList<>();
        if (Files.isDirectory(request.chart())) {
            try (Stream<Path> files = Files.walk(request.chart())) {
                files.filter(Files::isRegularFile).forEach(reads::add);
            } catch (IOException e) {
                throw new GitOpsException("cannot be read: " + e, Location.of(request.chart()), null, e);
            }
        } else {
            reads.add(request.chart());
        }
        List<HelmValues> own = request.input().ownValues();
        Stream.concat(request.input().values().stream(), own == null ? Stream.empty() : own.stream())
                .filter(HelmValues.File.class::isInstance)
                .forEach(values -> reads.add(((HelmValues.File) values).path()));
        return reads;
    }
}
