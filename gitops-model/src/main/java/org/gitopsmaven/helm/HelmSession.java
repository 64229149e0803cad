/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.gitopsmaven.helm.HelmOptions.Engine;
import org.jspecify.annotations.Nullable;

/**
 * The Helm of a whole build: its process is started for the first chart of any renderer and ends with the session, so
 * that goals and modules share it. Safe for use by several threads.
 */
public final class HelmSession implements HelmOpener, AutoCloseable {

    /** What renderers must agree upon to share a process. */
    private record Shared(Engine engine, @Nullable Path executable, Path cache, Duration timeout, long memory) {

        static Shared of(HelmOptions options) {
            return new Shared(
                    options.engine(), options.executable(), options.cache(), options.timeout(), options.memory());
        }
    }

    private final Map<Shared, HelmHost> hosts = new HashMap<>();
    private boolean closed;

    /** A renderer that leaves the process to the session when it is closed. */
    @Override
    public HelmRenderer open(HelmOptions options) {
        return new HelmRenderer(options, () -> host(options));
    }

    private synchronized HelmHost host(HelmOptions options) {
        if (closed) {
            throw new HelmException(HelmFault.CLOSED, "the build is ending", null, null);
        }
        return hosts.computeIfAbsent(Shared.of(options), shared -> new HelmHost(options));
    }

    @Override
    public synchronized void close() {
        closed = true;
        hosts.values().forEach(HelmHost::close);
        hosts.clear();
    }
}
