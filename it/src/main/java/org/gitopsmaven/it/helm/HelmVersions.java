/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.helm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Renders every chart of a list with two {@code helm} commands, the one that we render like and another, and tells in
 * what they differ, each kind of difference with its charts. Lines that differ between two runs of the first are random
 * and left out.
 *
 * <pre>java -cp … org.gitopsmaven.it.helm.HelmVersions HELM OTHER LIST</pre>
 */
public final class HelmVersions {

    private final NativeHelm helm;
    private final NativeHelm other;
    private final Map<String, List<String>> outcomes = new TreeMap<>();

    private HelmVersions(NativeHelm helm, NativeHelm other) {
        this.helm = helm;
        this.other = other;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("helm-versions");
        HelmVersions versions =
                new HelmVersions(new NativeHelm(arguments[0], home), new NativeHelm(arguments[1], home));
        for (String chart : Files.readAllLines(Path.of(arguments[2]))) {
            versions.compare(Path.of(chart));
        }
        versions.outcomes.forEach((outcome, charts) -> System.out.println(charts.size() + " " + outcome));
        Files.deleteIfExists(home);
    }

    private void compare(Path chart) throws IOException, InterruptedException {
        NativeHelm.Printed one = helm.template(chart, HelmComparison.API_VERSIONS);
        NativeHelm.Printed two = other.template(chart, HelmComparison.API_VERSIONS);
        String outcome = one.exitCode() != 0 || two.exitCode() != 0 ? failure(one, two) : rendered(chart, one, two);
        outcomes.computeIfAbsent(outcome, charts -> new ArrayList<>()).add(chart.toString());
        if (!outcome.startsWith("same")) {
            System.out.println(
                    outcome + ": " + chart + "\n  " + detail(one, two).replace("\n", "\n  "));
        }
    }

    private static String failure(NativeHelm.Printed one, NativeHelm.Printed two) {
        if (one.exitCode() == 0) {
            return "only the other fails";
        }
        if (two.exitCode() == 0) {
            return "only the first fails";
        }
        return one.error().equals(two.error()) ? "same failure" : "both fail, in other words";
    }

    private String rendered(Path chart, NativeHelm.Printed one, NativeHelm.Printed two)
            throws IOException, InterruptedException {
        if (one.output().equals(two.output())) {
            return "same bytes";
        }
        List<String> first = PrintedDocuments.of(one.output()).documents();
        List<String> second = PrintedDocuments.of(two.output()).documents();
        Difference difference = Difference.between(first, second);
        if (difference.isNothing()) {
            return difference.reordered() ? "another order" : "same but for empty lines between documents";
        }
        List<String> again = PrintedDocuments.of(
                        helm.template(chart, HelmComparison.API_VERSIONS).output())
                .documents();
        return StableLines.areSame(second, first, again) ? "same but for random lines" : "differ";
    }

    private static String detail(NativeHelm.Printed one, NativeHelm.Printed two) {
        return one.exitCode() != 0 || two.exitCode() != 0
                ? "first: " + one.error().strip() + "\nother: " + two.error().strip()
                : Difference.between(
                                PrintedDocuments.of(one.output()).documents(),
                                PrintedDocuments.of(two.output()).documents())
                        .toString();
    }
}
