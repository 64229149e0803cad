/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.files.FileTree;

/**
 * What bumps cost on this machine: one bump in a repository of 1,000 services, and many at once, beside what git and JGit
 * take for the same. What must hold whatever it costs is checked, and ends the program when it does not.
 *
 * <pre>java -cp @it/target/kustomize-batch.classpath org.gitopsmaven.it.bench.BumpBench
 *   cost
 *   writers|program|jvms|newest N [cgit|jgit|file]</pre>
 */
public final class BumpBench {

    private static final int RUNS = 3;
    private static final int SERVICES = 200;
    private static final int COMMITS = 10;

    private BumpBench() {}

    public static void main(String[] arguments) throws Exception {
        Path scratch = Files.createTempDirectory("bump-bench");
        try {
            if (arguments.length == 0 || arguments[0].equals("cost")) {
                try (HttpHost host = new HttpHost(new CGitService(scratch))) {
                    cost(new Contention(scratch, host), host, scratch);
                }
            } else {
                String server = arguments.length > 2 ? arguments[2] : "cgit";
                try (GitHost host = GitHost.open(server, scratch)) {
                    ManyServices.create(scratch.resolve(Contention.NAME), SERVICES, COMMITS);
                    many(new Contention(scratch, host), arguments[0], Integer.parseInt(arguments[1]));
                }
            }
        } finally {
            FileTree.delete(scratch);
        }
    }

    private static void many(Contention contention, String kind, int count) throws Exception {
        switch (kind) {
            case "writers" -> contention.writers(count);
            case "program" -> contention.program(count);
            case "jvms" -> contention.jvms(count);
            case "newest" -> contention.newest(count);
            default -> throw new IOException("\"" + kind + "\" is nothing to do: use writers, program, jvms or newest");
        }
    }

    private static void cost(Contention contention, HttpHost host, Path scratch)
            throws IOException, InterruptedException {
        ManyServices.create(scratch.resolve(Contention.NAME), 1000, 2000);
        List<Long> idle = new ArrayList<>();
        List<Long> bumps = new ArrayList<>();
        List<Long> clones = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            idle.add(cpu(ChildJvm.run(BumpOnce.class)));
            host.reset();
            String said = contention.bump(run);
            bumps.add(cpu(said));
            System.out.printf("bump: %s; %d requests, %d bytes received%n", said, host.requests(), host.sent());
            clones.add(cpu(ChildJvm.run(
                    CloneOnce.class,
                    host.url(Contention.NAME),
                    scratch.resolve("clone" + run).toString(),
                    ManyServices.overlay(run + 500, "prod"),
                    "1.0.0",
                    "2.0.0")));
        }
        System.out.printf(
                "CPU ms, median of %d: empty JVM %d, bump %d (%d beyond), JGit clone of depth 1 %d%n",
                RUNS,
                Contention.median(idle),
                Contention.median(bumps),
                Contention.median(bumps) - Contention.median(idle),
                Contention.median(clones));
    }

    private static long cpu(String said) {
        return Long.parseLong(said.split(" ")[0]);
    }
}
