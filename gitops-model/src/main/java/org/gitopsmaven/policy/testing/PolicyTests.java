/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.yaml.YamlMapping;

/** Finds the tests of policies in files and directories and runs them. Links are not followed. */
public final class PolicyTests {

    private static final int DEEPEST = 32;
    private static final String GATOR = "test.gatekeeper.sh/";

    private final Clock clock;
    private final Consumer<PolicyTestResult> results;

    /**
     * @param clock what policies take for the present
     * @param results hears each result
     */
    public PolicyTests(Clock clock, Consumer<PolicyTestResult> results) {
        this.clock = clock;
        this.results = results;
    }

    /** Runs all tests in a file or a directory with what is below it. */
    public void run(Path place) {
        TestFiles files = new TestFiles(Files.isDirectory(place) ? place : place.resolveSibling(""));
        List<Path> found = list(place);
        found.stream().filter(PolicyTests::isYaml).forEach(file -> suites(files, file));
        Path root = Files.isDirectory(place) ? place : place.resolveSibling("");
        KyvernoTests kyverno = new KyvernoTests(root, clock, results);
        found.stream().filter(KyvernoTests::isOne).forEach(kyverno::run);
        rego(files, found.stream().filter(PolicyTests::isRego).toList());
    }

    private static List<Path> list(Path place) {
        try (Stream<Path> files = Files.walk(place, DEEPEST)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !place.relativize(file).startsWith(".git"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new GitOpsException(
                    "the tests cannot be read: " + e,
                    Location.of(place),
                    "name files and directories that are there",
                    e);
        }
    }

    private static boolean isYaml(Path file) {
        String name = file.toString();
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static boolean isRego(Path file) {
        return file.toString().endsWith(".rego");
    }

    /** Only what speaks of a suite is parsed: objects of tests may be broken on purpose. */
    private void suites(TestFiles files, Path file) {
        try {
            if (files.text(file).contains(GATOR)) {
                for (YamlMapping document : files.objects(file)) {
                    if (GatorSuite.isOne(document)) {
                        new GatorSuite(files, file, document, results).run();
                    }
                }
            }
        } catch (GitOpsException e) {
            results.accept(GatorSuite.fault(file.getFileName().toString(), e, Location.of(file)));
        }
    }

    private void rego(TestFiles files, List<Path> paths) {
        Set<Path> directories = new TreeSet<>();
        paths.stream().filter(RegoModules::isTest).forEach(test -> directories.add(test.getParent()));
        if (directories.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        long nanos = now.getEpochSecond() * 1_000_000_000L + now.getNano();
        RegoModules modules = new RegoModules(files, paths);
        directories.forEach(directory -> new RegoTestDirectory(directory, modules, nanos, results).run());
    }
}
