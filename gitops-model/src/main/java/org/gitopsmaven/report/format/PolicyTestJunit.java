/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gitopsmaven.files.AtomicFile;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.policy.testing.PolicyTestResult;
import org.gitopsmaven.policy.testing.PolicyTestResult.Verdict;
import org.gitopsmaven.report.PolicyTestSummary;

/** JUnit XML of tests of policies: a suite for each file, a case for each expectation. */
public final class PolicyTestJunit {

    private static final String FILE = "policy-tests.junit.xml";

    private PolicyTestJunit() {}

    /** Writes the file into a directory, which is made when it is not there. */
    public static Path write(Path directory, PolicyTestSummary summary) {
        Path file = directory.resolve(FILE);
        try {
            Files.createDirectories(directory);
            AtomicFile.publish(file, text(summary).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new GitOpsException("cannot be written: " + e, Location.of(file), null, e);
        }
        return file;
    }

    static String text(PolicyTestSummary summary) {
        Markup xml = new Markup().raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.open("testsuites").line();
        summary.byFile().forEach((file, results) -> suite(file, results, xml));
        return xml.close().line().toString();
    }

    private static void suite(String file, List<PolicyTestResult> results, Markup xml) {
        xml.open(
                        "testsuite",
                        "name",
                        file,
                        "tests",
                        String.valueOf(results.size()),
                        "failures",
                        String.valueOf(PolicyTestSummary.count(results, Verdict.FAILED)),
                        "errors",
                        "0",
                        "skipped",
                        String.valueOf(PolicyTestSummary.count(results, Verdict.SKIPPED)))
                .line();
        results.forEach(result -> test(result, xml));
        xml.close().line();
    }

    private static void test(PolicyTestResult result, Markup xml) {
        Location location = result.location();
        String name = result.name() + (location.line() == 0 ? "" : " line " + location.line());
        xml.open("testcase", "classname", location.file(), "name", name, "time", "0");
        if (result.verdict() == Verdict.FAILED) {
            xml.element("failure", location + " " + result.message(), "message", result.message());
        } else if (result.verdict() == Verdict.SKIPPED) {
            xml.empty("skipped", "message", result.message());
        }
        xml.close().line();
    }
}
