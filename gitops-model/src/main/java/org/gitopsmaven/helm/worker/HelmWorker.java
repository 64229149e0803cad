/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.gitopsmaven.helm.worker.WorkerFailure.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The worker of a build: started with the first call, started anew after a crash. When a process dies with several calls
 * under way, each is asked again alone, so that only the chart that is to blame fails.
 */
public final class HelmWorker implements AutoCloseable {

    /** helm-java leaks a few kilobytes with each call. */
    private static final int RECYCLED_AFTER = 5_000;

    private final Path cache;
    private final Workspace workspace;
    private final WorkerLimits limits;
    private final Semaphore permits;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final AtomicBoolean startedAhead = new AtomicBoolean();
    private volatile @Nullable WorkerProcess process;
    private volatile boolean closed;
    private final Object unpacking = new Object();
    private @Nullable Libraries libraries;
    private @Nullable WorkerUnavailableException unavailable;

    /**
     * Prepares a worker; nothing is started yet.
     *
     * @param cache a directory of the user's from which libraries can be loaded
     * @param workspace goes away when the process notices that the build has gone
     */
    public HelmWorker(Path cache, Workspace workspace, WorkerLimits limits) {
        this.cache = cache;
        this.workspace = workspace;
        this.limits = limits;
        permits = new Semaphore(limits.threads());
    }

    /** Starts the process beside what the caller does meanwhile; should it fail, the first call says so. */
    public void startAhead() {
        if (startedAhead.compareAndSet(false, true)) {
            Thread starting = new Thread(this::tryToStart, "helm-worker-start");
            starting.setDaemon(true);
            starting.start();
        }
    }

    private void tryToStart() {
        try {
            current();
        } catch (WorkerFailure | WorkerUnavailableException e) {
            return; // the first call meets it again
        }
    }

    /**
     * Starts the process if none runs, and gives the version of Helm in it.
     *
     * @throws WorkerUnavailableException when it cannot run on this machine, with the reason
     */
    public String start() throws WorkerFailure {
        return current().version();
    }

    /**
     * The native library that the process loads, unpacked where it was not; starts nothing. The name of its directory
     * is that of its content.
     *
     * @throws WorkerUnavailableException when there is none for this machine
     */
    public Path library() {
        return libraries().helm();
    }

    private Libraries libraries() {
        synchronized (unpacking) { // not the lock that a start holds
            if (libraries == null) {
                libraries = Libraries.find(cache);
            }
            return libraries;
        }
    }

    /** Asks Helm; safe for use by several threads. */
    public Answer call(Call call) throws WorkerFailure {
        permits.acquireUninterruptibly();
        try {
            recycle();
            return shared(call);
        } finally {
            permits.release();
        }
    }

    private Answer shared(Call call) throws WorkerFailure {
        Lock shared = lock.readLock();
        shared.lock();
        try {
            return current().call(call, limits.timeout());
        } catch (WorkerFailure e) {
            if (closed) {
                throw new WorkerFailure(Reason.CLOSED, "the renderer is closed");
            }
            if (e.reason() != Reason.DIED || !e.isDoubtful()) {
                throw e;
            }
        } finally {
            shared.unlock();
        }
        return alone(call);
    }

    private Answer alone(Call call) throws WorkerFailure {
        Lock alone = lock.writeLock();
        alone.lock();
        try {
            return current().call(call, limits.timeout());
        } finally {
            alone.unlock();
        }
    }

    private void recycle() {
        WorkerProcess running = process;
        if (running == null || running.calls() < RECYCLED_AFTER) {
            return;
        }
        lock.writeLock().lock();
        try {
            synchronized (this) {
                if (process == running) {
                    running.kill();
                    process = null;
                }
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private synchronized WorkerProcess current() throws WorkerFailure {
        if (closed) {
            throw new WorkerFailure(Reason.CLOSED, "the renderer is closed");
        }
        WorkerProcess running = process;
        if (running != null && !running.hasEnded()) {
            return running;
        }
        if (running != null) {
            running.kill();
        }
        if (unavailable != null) {
            throw unavailable;
        }
        WorkerProcess started = launch();
        process = started;
        return started;
    }

    private WorkerProcess launch() {
        try {
            Path home = workspace.newDirectory();
            return WorkerProcess.start(WorkerCommand.of(libraries(), home, workspace, limits), home);
        } catch (WorkerUnavailableException e) {
            unavailable = e;
            throw e;
        } catch (IOException e) {
            throw new WorkerUnavailableException("cannot prepare the process of Helm: " + e.getMessage());
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (process != null) {
            process.kill();
            process = null;
        }
    }
}
