/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.gitopsmaven.files.FileTree;
import org.gitopsmaven.helm.worker.WorkerFailure.Reason;

/** One running child process: calls go out under numbers, a thread gives each answer to whoever waits for it. */
final class WorkerProcess {

    private static final Duration START = Duration.ofSeconds(60);
    private static final int READY = 0;

    private final Process process;
    private final Path home;
    private final DataOutputStream out;
    private final LastWords lastWords = new LastWords();
    private final Map<Integer, CompletableFuture<Answer>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger ids = new AtomicInteger(READY);
    private final Thread atExit = new Thread(this::kill, "helm-worker-end");
    private volatile String version = "";
    private volatile boolean ended;
    /** Whether more than one call was under way when it ended, or it was killed for one: who else waited is not to blame. */
    private volatile boolean doubtful;

    private WorkerProcess(Process process, Path home) {
        this.process = process;
        this.home = home;
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    }

    /** Starts a child and waits until it has loaded Helm. */
    static WorkerProcess start(ProcessBuilder command, Path home) throws IOException {
        WorkerProcess worker = new WorkerProcess(command.start(), home);
        worker.endWithTheBuild();
        CompletableFuture<Answer> ready = new CompletableFuture<>();
        worker.waiting.put(READY, ready);
        worker.daemon(() -> worker.lastWords.listen(worker.process.getErrorStream()));
        worker.daemon(worker::receive);
        try {
            Answer answer = worker.await(ready, START);
            String error = answer.error();
            if (error == null) {
                worker.version = String.valueOf(answer.output()).strip();
                return worker;
            }
            worker.kill();
            throw new WorkerUnavailableException(error);
        } catch (WorkerFailure e) {
            worker.kill();
            throw new WorkerUnavailableException("the process of Helm did not start: " + e.getMessage());
        }
    }

    private void endWithTheBuild() throws IOException {
        try {
            Runtime.getRuntime().addShutdownHook(atExit);
        } catch (IllegalStateException e) {
            process.destroyForcibly();
            throw new IOException("the build is ending");
        }
    }

    /** The version of Helm in it. */
    String version() {
        return version;
    }

    boolean hasEnded() {
        return ended || !process.isAlive();
    }

    int calls() {
        return ids.get();
    }

    Answer call(Call call, Duration timeout) throws WorkerFailure {
        int id = ids.incrementAndGet();
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        try {
            send(id, call);
            return await(answer, timeout);
        } finally {
            waiting.remove(id);
        }
    }

    private void send(int id, Call call) throws WorkerFailure {
        synchronized (out) {
            try {
                out.writeInt(id);
                call.write(out);
                out.flush();
            } catch (IOException e) {
                doubtful = true; // it had ended before it could read this call
                throw died();
            }
        }
    }

    private Answer await(CompletableFuture<Answer> answer, Duration timeout) throws WorkerFailure {
        try {
            if (ended && !answer.isDone()) {
                doubtful = true;
                throw died();
            }
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            doubtful = true;
            waiting.values().remove(answer);
            kill();
            throw new WorkerFailure(Reason.TIMEOUT, "no answer within " + timeout.toMillis() + " ms");
        } catch (InterruptedException e) {
            doubtful = true;
            kill();
            Thread.currentThread().interrupt();
            throw new WorkerFailure(Reason.CLOSED, "interrupted");
        } catch (ExecutionException e) {
            throw died();
        }
    }

    private void receive() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16))) {
            while (true) {
                int id = in.readInt();
                Answer answer = Answer.read(in);
                CompletableFuture<Answer> waiter = waiting.remove(id);
                if (waiter != null) {
                    waiter.complete(answer);
                }
            }
        } catch (IOException e) {
            end(e);
        }
    }

    /** Tells all that still wait that no answer will come. */
    private void end(IOException cause) {
        doubtful |= waiting.size() > 1;
        ended = true;
        List.copyOf(waiting.values()).forEach(waiter -> waiter.completeExceptionally(cause));
    }

    private WorkerFailure died() {
        try {
            process.waitFor(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        String code = process.isAlive() ? "" : " (exit code " + process.exitValue() + ")";
        String words = lastWords.text();
        return new WorkerFailure(
                Reason.DIED, "the process of Helm ended" + code + (words.isEmpty() ? "" : ": " + words), doubtful);
    }

    /** Ends the child at once, and takes its directory away: asked to end, a Java machine takes its time. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        forget();
    }

    private void forget() {
        FileTree.deleteWhatCanBe(home);
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            return; // the hook is what runs
        }
    }

    private void daemon(Runnable work) {
        Thread thread = new Thread(work, "helm-worker-" + process.pid());
        thread.setDaemon(true);
        thread.start();
    }
}
