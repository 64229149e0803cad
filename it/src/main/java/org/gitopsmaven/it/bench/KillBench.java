/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.gitopsmaven.files.FileTree;

/**
 * Kills the JVM of a bump before and after each of its requests: what it leaves must be whole, nothing or one commit, and
 * the next run must end with exactly one.
 *
 * <pre>java -cp @it/target/kustomize-batch.classpath org.gitopsmaven.it.bench.KillBench</pre>
 */
public final class KillBench {

    private static final String NAME = "gitops.git";
    private static final int REQUESTS = 6;
    private static final long SETTLE = 500;
    private static final IntConsumer NOTHING = request -> {};

    private final Path repository;
    private final HttpHost backend;

    private KillBench(Path repository, HttpHost backend) {
        this.repository = repository;
        this.backend = backend;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("kill-bench");
        try (HttpHost backend = new HttpHost(new CGitService(scratch))) {
            ManyServices.create(scratch.resolve(NAME), 200, 10);
            KillBench bench = new KillBench(scratch.resolve(NAME), backend);
            for (int request = 1; request <= REQUESTS; request++) {
                bench.kill(request, true);
                bench.kill(request, false);
            }
        } finally {
            FileTree.delete(scratch);
        }
    }

    private void kill(int request, boolean before) throws IOException, InterruptedException {
        long start = commits();
        String[] bump = ManyServices.bump(backend.url(NAME), 2 * request + (before ? 0 : 1), "prod", "2.0.0");
        AtomicReference<Process> victim = new AtomicReference<>();
        IntConsumer strike = number -> {
            Process process = victim.get();
            if (number == request && process != null) {
                process.destroyForcibly();
            }
        };
        backend.reset();
        backend.listen(before ? strike : NOTHING, before ? NOTHING : strike);
        Process process = ChildJvm.start(BumpOnce.class, bump);
        victim.set(process);
        process.getInputStream().readAllBytes();
        int code = process.waitFor();
        backend.listen(NOTHING, NOTHING);
        Thread.sleep(SETTLE); // the server may still be at the last request
        ManyServices.git(repository, "fsck", "--no-progress");
        long left = commits() - start;
        String next = ChildJvm.run(BumpOnce.class, bump).split(" ")[2];
        if (left > 1 || commits() - start != 1) {
            throw new IllegalStateException(left + " commits were left, and " + (commits() - start) + " are there now");
        }
        System.out.printf(
                "killed %s request %d (exit %d): %d commits left; next run %s, %d commits in the end%n",
                before ? "before" : "after", request, code, left, next, commits() - start);
    }

    private long commits() throws IOException, InterruptedException {
        return Long.parseLong(
                ManyServices.git(repository, "rev-list", "--count", "main").strip());
    }
}
