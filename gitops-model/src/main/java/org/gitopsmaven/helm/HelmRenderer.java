/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.io.IOException;
import java.nio.file.Path;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.helm.HelmOptions.Engine;
import org.gitopsmaven.helm.chart.ChartPreparation;
import org.gitopsmaven.helm.chart.PreparedChart;
import org.gitopsmaven.helm.worker.HelmWorker;
import org.gitopsmaven.helm.worker.WorkerFailure;
import org.gitopsmaven.helm.worker.WorkerLimits;
import org.gitopsmaven.helm.worker.WorkerUnavailableException;
import org.gitopsmaven.helm.worker.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Renders charts as {@code helm template} does: one for a build, safe for use by several threads. Nothing runs before
 * the first chart, and nothing is left when it is closed or the build ends otherwise.
 */
public final class HelmRenderer implements AutoCloseable {

    private static final int MOST_THREADS = 8;

    private final HelmOptions options;
    private @Nullable Workspace workspace;
    private @Nullable ChartEngine engine;
    private boolean closed;

    private HelmRenderer(HelmOptions options) {
        this.options = options;
    }

    /** A renderer that starts what it needs with the first chart. */
    public static HelmRenderer open(HelmOptions options) {
        return new HelmRenderer(options);
    }

    /**
     * Renders a chart.
     *
     * @throws HelmException with Helm's message and the place in the chart
     * @throws org.gitopsmaven.helm.chart.ChartException for a chart that cannot be read or leaves its root
     */
    public HelmRendering render(HelmRequest request) {
        ChartEngine helm = engine();
        try {
            Path directory = workspace().newDirectory();
            try {
                ValuesFiles values = ValuesFiles.write(request, directory);
                PreparedChart chart = ChartPreparation.prepare(
                        request.chart(), request.root(), helm.preparation(request, values), options.dependencies());
                return render(new HelmJob(request, chart, values, directory), helm);
            } finally {
                Workspace.delete(directory);
            }
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
            Path chart = NameChart.create(workspace().newDirectory(), template);
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

    /** From the cache, unless no two renderings would be the same. */
    private HelmRendering render(HelmJob job, ChartEngine helm) throws IOException {
        Path kept = options.renderings();
        if (kept == null || job.chart().isRandom() || job.values().mention("{{")) {
            return helm.render(job);
        }
        RenderingCache cache = new RenderingCache(kept);
        String key = RenderingKey.of(job, helm.description());
        HelmRendering known = cache.find(key);
        if (known != null) {
            return known;
        }
        HelmRendering rendering = helm.render(job);
        cache.put(key, rendering);
        return rendering;
    }

    /** What renders, with its version; starts it. */
    public String engineDescription() {
        return engine().description();
    }

    private synchronized ChartEngine engine() {
        if (closed) {
            throw new HelmException(HelmFault.CLOSED, "the renderer is closed", null, null);
        }
        if (engine == null) {
            try {
                engine = select();
            } catch (IOException e) {
                throw missing("cannot use the cache " + options.cache() + ": " + e.getMessage());
            }
        }
        return engine;
    }

    private ChartEngine select() throws IOException {
        String reason = "helm-java was not asked";
        if (options.engine() != Engine.EXECUTABLE) {
            try {
                return helmJava();
            } catch (WorkerUnavailableException e) {
                reason = e.message();
                if (options.engine() == Engine.HELM_JAVA) {
                    throw missing(reason);
                }
            }
        }
        HelmCommand command = HelmCommand.find(options.executable(), workspace().newDirectory());
        if (command == null) {
            throw missing(reason);
        }
        return new HelmCommandEngine(command, options);
    }

    private ChartEngine helmJava() throws IOException {
        int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        HelmWorker worker = new HelmWorker(
                options.cache(), workspace(), new WorkerLimits(options.timeout(), options.memory(), threads));
        try {
            return new HelmJavaEngine(options, workspace(), worker, worker.start());
        } catch (WorkerFailure e) {
            throw missing(String.valueOf(e.getMessage()));
        }
    }

    private HelmException missing(String reason) {
        return new HelmException(
                HelmFault.ENGINE_MISSING, EngineAdvice.message(reason), null, EngineAdvice.hint(reason));
    }

    private synchronized Workspace workspace() throws IOException {
        if (workspace == null) {
            workspace = Workspace.create(options.cache());
        }
        return workspace;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (engine != null) {
            engine.close();
            engine = null;
        }
        if (workspace != null) {
            workspace.close();
            workspace = null;
        }
    }
}
