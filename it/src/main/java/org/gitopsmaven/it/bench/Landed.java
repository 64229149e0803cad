/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What must be in the repository after many wrote to it; anything else is an error. */
final class Landed {

    private final Path repository;
    private String start = "";

    Landed(Path repository) {
        this.repository = repository;
    }

    /** What is in the repository now counts as its beginning. */
    void start() throws IOException, InterruptedException {
        start = git("rev-parse", "main").strip();
    }

    /**
     * Each of the first services runs the new image in prod, and what was there before is the base of one line of commits.
     *
     * @param mostCommits how many commits may have been written for them
     */
    void everyOne(int services, int mostCommits, List<String> said) throws IOException, InterruptedException {
        long published =
                said.stream().filter(line -> line.contains("Published")).count();
        must(published == services, published + " of " + services + " say that they landed");
        int commits = line();
        must(commits <= mostCommits, commits + " commits were written, at most " + mostCommits + " should be");
        List<String> moved = new ArrayList<>();
        for (int number = 0; number < services; number++) {
            moved.add(ManyServices.overlay(number, "prod"));
            String text = git("show", "main:" + ManyServices.overlay(number, "prod"));
            must(text.contains("newTag: 2.0.0\n"), ManyServices.application(number) + " did not arrive");
        }
        List<String> changed =
                git("diff", "--name-only", start, "main").strip().lines().toList();
        must(changed.equals(moved), "other files changed than those of the services: " + changed);
        // a change that landed twice would have a second commit over the same file
        long touched = git("log", "--format=", "--name-only", start + "..main")
                .lines()
                .filter(line -> !line.isEmpty())
                .count();
        must(touched == services, touched + " files were written in all commits together");
        System.out.printf("  every one landed exactly once, in %d commits of one line%n", commits);
    }

    /** Of builds that bump one service, the newest stays; what went before it is older each time, and the rest gave way. */
    void newest(List<Integer> builds, List<String> said) throws IOException, InterruptedException {
        int newest = builds.size();
        String file = ManyServices.overlay(0, "prod");
        must(git("show", "main:" + file).contains("newTag: 2.0." + newest + "\n"), "the newest is not what stays");
        List<Integer> published = new ArrayList<>();
        for (int i = 0; i < newest; i++) {
            String line = said.get(i);
            boolean landed = line.contains("Published");
            must(landed || line.contains("Superseded"), "build " + builds.get(i) + ": " + line);
            if (landed) {
                published.add(builds.get(i));
            }
        }
        int commits = line();
        must(commits == published.size(), commits + " commits for " + published.size() + " that landed");
        List<Integer> history = new ArrayList<>();
        git("log", "--reverse", "--format=%s", start + "..main")
                .lines()
                .forEach(subject -> history.add(Integer.parseInt(subject.substring(subject.lastIndexOf('.') + 1))));
        must(history.equals(published.stream().sorted().toList()), "commits are out of order: " + history);
        System.out.printf("  landed: builds %s; the other %d were superseded%n", history, newest - history.size());
    }

    /** How many commits are new; they must be one line, without merges, from where it began. */
    private int line() throws IOException, InterruptedException {
        git("merge-base", "--is-ancestor", start, "main");
        git("fsck", "--no-progress");
        must(git("rev-list", "--merges", start + "..main").isBlank(), "there are merges");
        return Integer.parseInt(git("rev-list", "--count", start + "..main").strip());
    }

    private String git(String... arguments) throws IOException, InterruptedException {
        return ManyServices.git(repository, arguments);
    }

    private static void must(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
