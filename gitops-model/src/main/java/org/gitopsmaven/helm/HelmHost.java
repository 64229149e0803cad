/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.io.IOException;
import org.gitopsmaven.helm.HelmOptions.Engine;
import org.gitopsmaven.helm.worker.HelmWorker;
import org.gitopsmaven.helm.worker.WorkerLimits;
import org.gitopsmaven.helm.worker.WorkerUnavailableException;
import org.gitopsmaven.helm.worker.Workspace;
import org.jspecify.annotations.Nullable;

/** The engine that options ask for, and the directory it works in; there is nothing of either before the first use. */
final class HelmHost implements AutoCloseable {

    private static final int MOST_THREADS = 8;

    private final HelmOptions options;
    private @Nullable Workspace workspace;
    private @Nullable ChartEngine engine;
    private boolean closed;

    HelmHost(HelmOptions options) {
        this.options = options;
    }

    synchronized ChartEngine engine() throws IOException {
        if (engine == null) {
            engine = options.engine() == Engine.EXECUTABLE ? command("helm-java was not asked") : helmJavaOrCommand();
        }
        return engine;
    }

    /** What renders when helm-java turns out not to run here. */
    synchronized ChartEngine instead(WorkerUnavailableException reason) throws IOException {
        if (engine instanceof HelmJavaEngine) {
            engine.close();
            engine = null;
            engine = command(reason);
        }
        return engine();
    }

    private ChartEngine helmJavaOrCommand() throws IOException {
        int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        HelmWorker worker = new HelmWorker(
                options.cache(), workspace(), new WorkerLimits(options.timeout(), options.memory(), threads));
        try {
            worker.library();
            return new HelmJavaEngine(options, workspace(), worker);
        } catch (WorkerUnavailableException e) {
            return command(e);
        }
    }

    private ChartEngine command(WorkerUnavailableException reason) throws IOException {
        if (options.engine() == Engine.HELM_JAVA) {
            throw missing(reason.message());
        }
        return command(reason.message());
    }

    private ChartEngine command(String reason) throws IOException {
        HelmCommand command = HelmCommand.find(options.executable(), workspace().newDirectory());
        if (command == null) {
            throw missing(reason);
        }
        return new HelmCommandEngine(command, options);
    }

    private static HelmException missing(String reason) {
        return new HelmException(
                HelmFault.ENGINE_MISSING, EngineAdvice.message(reason), null, EngineAdvice.hint(reason));
    }

    synchronized Workspace workspace() throws IOException {
        if (closed) {
            throw new HelmException(HelmFault.CLOSED, "the renderer is closed", null, null);
        }
        if (workspace == null) {
            try {
                workspace = Workspace.create(options.cache());
            } catch (IOException e) {
                throw missing("cannot use the cache " + options.cache() + ": " + e.getMessage());
            }
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
