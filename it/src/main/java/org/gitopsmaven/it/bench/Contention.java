/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.gitopsmaven.change.EnvironmentBranches;

/** Many bumps of one branch at the same moment; each must land exactly once, one after the other. */
final class Contention {

    static final String NAME = "gitops.git";

    private static final String TAG = "2.0.0";
    private static final int LARGEST_LOOP = 32;

    private final Path scratch;
    private final GitHost host;
    private final Landed landed;

    Contention(Path scratch, GitHost host) {
        this.scratch = scratch;
        this.host = host;
        this.landed = new Landed(scratch.resolve(NAME));
    }

    /** Threads, each with a client of its own; then git's own loop for the same. */
    void writers(int count) throws Exception {
        landed.start();
        List<String> said = told(
                count + " clients",
                count,
                number -> () -> BumpOnce.bump(ManyServices.bump(host.url(NAME), number, "prod", TAG)));
        landed.everyOne(count, count, said);
        if (count <= LARGEST_LOOP) {
            loop(count);
        }
    }

    /** Changes of one program, which has one client for all of them; then git's own loop for the same. */
    void program(int count) throws Exception {
        EnvironmentBranches shared = BumpOnce.branches(host.url(NAME));
        shared.branch("main").snapshot();
        landed.start();
        List<String> said = told(
                count + " changes of one program",
                count,
                number -> () -> BumpOnce.bump(shared, ManyServices.bump(host.url(NAME), number, "prod", TAG)));
        // whoever comes first may be on the way before the others are there
        landed.everyOne(count, 2, said);
        if (count <= LARGEST_LOOP) {
            loop(count);
        }
    }

    /** Processes. */
    void jvms(int count) throws Exception {
        landed.start();
        List<String> said = told(count + " JVMs", count, number -> () -> bump(number));
        landed.everyOne(count, count, said);
    }

    /** Processes that bump the same service to the images of builds 1, 2, 3 …; the newest must be what stays. */
    void newest(int count) throws Exception {
        List<Integer> builds = new ArrayList<>();
        for (int build = 1; build <= count; build++) {
            builds.add(build);
        }
        Collections.shuffle(builds, new Random(7));
        landed.start();
        List<String> said = told(count + " builds of one service, a JVM each", count, index -> () -> {
            int build = builds.get(index);
            String[] bump = ManyServices.bump(host.url(NAME), 0, "prod", "2.0." + build);
            String[] numbered = java.util.Arrays.copyOf(bump, bump.length + 1);
            numbered[bump.length] = String.valueOf(build);
            return ChildJvm.run(BumpOnce.class, numbered);
        });
        landed.newest(builds, said);
    }

    /** A bump in a JVM of its own. */
    String bump(int number) throws IOException, InterruptedException {
        return ChildJvm.run(BumpOnce.class, ManyServices.bump(host.url(NAME), number, "prod", TAG));
    }

    private List<String> told(String what, int count, IntFunction<Callable<String>> task) throws Exception {
        List<Callable<String>> tasks = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            tasks.add(task.apply(number));
        }
        long start = System.nanoTime();
        List<String> said = together(tasks);
        double seconds = (System.nanoTime() - start) / 1e9;
        List<Long> attempts = said.stream()
                .map(Contention::attempts)
                .filter(it -> it > 0)
                .sorted()
                .toList();
        System.out.printf(
                "%s: %.1f s, attempts median %d, most %d%n",
                what, seconds, median(attempts), attempts.get(attempts.size() - 1));
        return said;
    }

    private void loop(int count) throws Exception {
        List<Callable<String>> tasks = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Path clone = scratch.resolve("loop" + number);
            ManyServices.git(scratch, "clone", "-q", host.url(NAME), clone.toString());
            // another environment than the one that was bumped before
            String script = "sed -i s/1.0.0/3.0.0/ " + ManyServices.overlay(number, "staging")
                    + " && git -c user.name=b -c user.email=b@example.com commit -qam b"
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

    /** The last word of what a bump says; none for one that pushed nothing. */
    private static long attempts(String said) {
        return Long.parseLong(said.substring(said.lastIndexOf(' ') + 1));
    }

    static long median(List<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
