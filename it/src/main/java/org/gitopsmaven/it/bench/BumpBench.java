/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gitopsmaven.change.EnvironmentBranches;
import org.gitopsmaven.files.FileTree;

/**
 * What bumps cost, over {@code git http-backend} on this machine: one bump in a repository of 1,000 services, and many
 * at once, beside what git and JGit take for the same.
 *
 * <pre>java -cp @it/target/kustomize-batch.classpath org.gitopsmaven.it.bench.BumpBench cost|writers N|program N|jvms N</pre>
 */
public final class BumpBench {

    private static final String NAME = "gitops.git";
    private static final int RUNS = 3;
    private static final int LARGEST_LOOP = 32;

    private final Path scratch;
    private final GitBackend backend;

    private BumpBench(Path scratch, GitBackend backend) {
        this.scratch = scratch;
        this.backend = backend;
    }

    public static void main(String[] arguments) throws Exception {
        Path scratch = Files.createTempDirectory("bump-bench");
        try (GitBackend backend = new GitBackend(scratch)) {
            BumpBench bench = new BumpBench(scratch, backend);
            boolean cost = arguments.length == 0 || arguments[0].equals("cost");
            ManyServices.create(scratch.resolve(NAME), cost ? 1000 : 200, cost ? 2000 : 10);
            if (cost) {
                bench.cost();
            } else {
                bench.writers(Integer.parseInt(arguments[1]), arguments[0]);
            }
        } finally {
            FileTree.delete(scratch);
        }
    }

    private void cost() throws IOException, InterruptedException {
        List<Long> idle = new ArrayList<>();
        List<Long> bumps = new ArrayList<>();
        List<Long> clones = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            idle.add(cpu(ChildJvm.run(BumpOnce.class)));
            backend.reset();
            String said = bump(run);
            bumps.add(cpu(said));
            System.out.printf("bump: %s; %d requests, %d bytes received%n", said, backend.requests(), backend.sent());
            backend.reset();
            clones.add(cpu(ChildJvm.run(
                    CloneOnce.class,
                    backend.url(NAME),
                    scratch.resolve("clone" + run).toString(),
                    "services/" + ManyServices.application(run + 500) + "/overlays/prod/kustomization.yaml",
                    "1.0.0",
                    "2.0.0")));
        }
        System.out.printf(
                "CPU ms, median of %d: empty JVM %d, bump %d (%d beyond), JGit clone of depth 1 %d%n",
                RUNS, median(idle), median(bumps), median(bumps) - median(idle), median(clones));
    }

    /** Threads with a client of their own each (then the loop of git for the same), with one client, or JVMs. */
    private void writers(int count, String kind) throws Exception {
        boolean jvms = kind.equals("jvms");
        EnvironmentBranches shared = kind.equals("program") ? BumpOnce.branches(backend.url(NAME)) : null;
        List<Callable<String>> tasks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            String[] arguments = ManyServices.bump(backend.url(NAME), i);
            tasks.add(() -> jvms
                    ? bump(number)
                    : "0 0 " + (shared == null ? BumpOnce.bump(arguments) : BumpOnce.bump(shared, arguments)));
        }
        long start = System.nanoTime();
        List<String> said = together(tasks);
        long millis = (System.nanoTime() - start) / 1_000_000;
        List<Long> attempts = new ArrayList<>(
                said.stream().map(line -> Long.parseLong(line.split(" ")[3])).toList());
        Collections.sort(attempts);
        System.out.printf(
                "%d %s: %d landed, %d commits, %d merges, %.1f s, attempts median %d, most %d%n",
                count,
                shared == null ? kind : "changes of one program",
                said.stream().filter(line -> line.contains("Published")).count(),
                count("rev-list", "--count", "main") - 10,
                count("rev-list", "--count", "--merges", "main"),
                millis / 1000.0,
                median(attempts),
                attempts.get(attempts.size() - 1));
        if (kind.equals("writers") && count <= LARGEST_LOOP) {
            loop(count);
        }
    }

    private void loop(int count) throws Exception {
        List<Callable<String>> tasks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Path clone = scratch.resolve("loop" + i);
            ManyServices.git(scratch, "clone", "-q", backend.url(NAME), clone.toString());
            String script = "sed -i s/1.0.0/3.0.0/ services/" + ManyServices.application(i)
                    + "/overlays/staging/kustomization.yaml && git -c user.name=b -c user.email=b@example.com commit -qam b"
                    + " && for i in $(seq 200); do git push -q && exit 0;"
                    + " git -c user.name=b -c user.email=b@example.com pull -q --rebase; done; exit 1";
            tasks.add(() -> {
                Process process = new ProcessBuilder("bash", "-c", script)
                        .directory(clone.toFile())
                        .redirectErrorStream(true)
                        .start();
                process.getInputStream().readAllBytes();
                return String.valueOf(process.waitFor());
            });
        }
        long start = System.nanoTime();
        List<String> codes = together(tasks);
        System.out.printf(
                "git pull --rebase && git push: %d of %d landed, %.1f s (clones not counted)%n",
                codes.stream().filter("0"::equals).count(), count, (System.nanoTime() - start) / 1e9);
    }

    private static List<String> together(List<Callable<String>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<String> results = new ArrayList<>();
            for (Future<String> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private String bump(int number) throws IOException, InterruptedException {
        return ChildJvm.run(BumpOnce.class, ManyServices.bump(backend.url(NAME), number));
    }

    private long count(String... git) throws IOException, InterruptedException {
        return Long.parseLong(ManyServices.git(scratch.resolve(NAME), git).strip());
    }

    private static long cpu(String said) {
        return Long.parseLong(said.split(" ")[0]);
    }

    private static long median(List<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
