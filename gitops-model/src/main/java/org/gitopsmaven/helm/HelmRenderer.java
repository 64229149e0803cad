/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.helm.chart.ChartPreparation;
import org.gitopsmaven.helm.chart.PreparationOptions;
import org.gitopsmaven.helm.chart.PreparedChart;
import org.gitopsmaven.helm.worker.Scratch;
import org.gitopsmaven.helm.worker.WorkerUnavailableException;
import org.gitopsmaven.helm.worker.Workspace;

/**
 * Renders charts as {@code helm template} does; safe for use by several threads. Nothing runs before the first chart,
 * and nothing is left when it, or the session that it belongs to, is closed or the build ends otherwise.
 */
public final class HelmRenderer implements AutoCloseable {

    /** What an engine is asked for. */
    @FunctionalInterface
    private interface Question<T> {

        T ask(ChartEngine engine) throws IOException;
    }

    private final HelmOptions options;
    private final Supplier<HelmHost> host;
    private final Runnable end;
    private volatile boolean closed;

    HelmRenderer(HelmOptions options, Supplier<HelmHost> host) {
        this(options, host, () -> {});
    }

    private HelmRenderer(HelmOptions options, Supplier<HelmHost> host, Runnable end) {
        this.options = options;
        this.host = host;
        this.end = end;
    }

    /** A renderer with a process of its own. */
    public static HelmRenderer open(HelmOptions options) {
        HelmHost own = new HelmHost(options);
        return new HelmRenderer(options, () -> own, own::close);
    }

    /**
     * Renders a chart.
     *
     * @throws HelmException with Helm's message and the place in the chart
     * @throws org.gitopsmaven.helm.chart.ChartException for a chart that cannot be read or leaves its root
     */
    public HelmRendering render(HelmRequest request) {
        try {
            return ask(helm -> render(request, helm));
        } catch (IOException e) {
            throw new HelmException(
                    HelmFault.OTHER,
                    "the chart could not be handed to Helm: " + e.getMessage(),
                    Location.of(request.chart()),
                    null);
        }
    }

    /**
     * The name of a release that a template gives.
     *
     * @throws HelmException with Helm's message
     */
    public String releaseName(String template) {
        try {
            Path chart = NameChart.create(host().workspace().newDirectory(), template);
            try {
                return NameChart.nameIn(render(HelmRequest.of(chart)));
            } finally {
                Workspace.delete(chart);
            }
        } catch (IOException e) {
            throw new HelmException(
                    HelmFault.OTHER, "the name could not be handed to Helm: " + e.getMessage(), null, null);
        }
    }

    /** What renders, with its version; starts it. */
    public String engineDescription() {
        try {
            return ask(ChartEngine::description);
        } catch (IOException e) {
            throw new HelmException(HelmFault.OTHER, "Helm does not start: " + e.getMessage(), null, null);
        }
    }

    private <T> T ask(Question<T> question) throws IOException {
        HelmHost running = host();
        try {
            return question.ask(running.engine());
        } catch (WorkerUnavailableException e) {
            return question.ask(running.instead(e));
        }
    }

    private HelmRendering render(HelmRequest request, ChartEngine helm) throws IOException {
        if (startsSurely()) {
            helm.startAhead();
        }
        try (Scratch scratch = host().workspace().newScratch()) {
            ValuesFiles values = ValuesFiles.write(request, scratch);
            PreparationOptions preparation = helm.preparation(request, values).withOwnValues(values.own());
            PreparedChart chart =
                    ChartPreparation.prepare(request.chart(), request.root(), preparation, options.dependencies());
            return render(new HelmJob(request, chart, values, scratch), helm);
        }
    }

    /** Whether no rendering of an earlier run can spare the start. */
    private boolean startsSurely() {
        Path kept = options.renderings();
        return kept == null || !Files.exists(kept);
    }

    /** From the cache, unless no two renderings would be the same. */
    private HelmRendering render(HelmJob job, ChartEngine helm) throws IOException {
        Path kept = options.renderings();
        if (kept == null || job.chart().isRandom() || job.values().match(text -> text.contains("{{"))) {
            return helm.render(job);
        }
        RenderingCache cache = new RenderingCache(kept);
        String key = RenderingKey.of(job, helm.identity());
        HelmRendering known = cache.find(key);
        if (known != null) {
            return known;
        }
        HelmRendering rendering = helm.render(job);
        cache.put(key, rendering);
        return rendering;
    }

    private HelmHost host() {
        if (closed) {
            throw new HelmException(HelmFault.CLOSED, "the renderer is closed", null, null);
        }
        return host.get();
    }

    @Override
    public void close() {
        closed = true;
        end.run();
    }
}
