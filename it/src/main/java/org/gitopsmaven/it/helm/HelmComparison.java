/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.helm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.helm.HelmOptions;
import org.gitopsmaven.helm.HelmRenderer;
import org.gitopsmaven.helm.HelmRequest;

/**
 * Renders every chart of a list with us and with a {@code helm} command, definitions, hooks and four more API versions
 * included, and tells where they differ. Documents that differ between two runs of the command itself are random and
 * left out. A chart that fails must fail in both.
 *
 * <pre>java -cp … org.gitopsmaven.it.helm.HelmComparison HELM LIST [java|command]</pre>
 */
public final class HelmComparison {

    static final String KUBE_VERSION = "1.34.0";
    static final List<String> API_VERSIONS = List.of(
            "monitoring.coreos.com/v1", "cert-manager.io/v1", "gateway.networking.k8s.io/v1", "route.openshift.io/v1");

    private final NativeHelm helm;
    private final HelmRenderer renderer;
    private int identical;
    private int reordered;
    private int random;
    private int bothFail;
    private int differ;

    private HelmComparison(NativeHelm helm, HelmRenderer renderer) {
        this.helm = helm;
        this.renderer = renderer;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("helm-comparison");
        HelmOptions options = HelmOptions.defaults();
        if (arguments.length > 2 && arguments[2].equals("command")) {
            options = options.withEngine(HelmOptions.Engine.EXECUTABLE).withExecutable(Path.of(arguments[0]));
        }
        try (HelmRenderer renderer = HelmRenderer.open(options)) {
            HelmComparison comparison = new HelmComparison(new NativeHelm(arguments[0], home), renderer);
            for (String chart : Files.readAllLines(Path.of(arguments[1]))) {
                comparison.compare(Path.of(chart));
            }
            comparison.report();
        } finally {
            Files.deleteIfExists(home);
        }
    }

    static HelmRequest request(Path chart) {
        return HelmRequest.of(chart)
                .withRelease("rel", "ns")
                .withKubeVersion(KUBE_VERSION)
                .withApiVersions(API_VERSIONS)
                .withHooks(true, true);
    }

    private void compare(Path chart) throws IOException, InterruptedException {
        NativeHelm.Printed theirs = helm.template(chart, API_VERSIONS);
        String ours;
        try {
            ours = renderer.render(request(chart)).text();
        } catch (GitOpsException e) {
            failed(chart, theirs, e);
            return;
        }
        if (theirs.exitCode() != 0) {
            differ(chart, "only the command fails: " + theirs.error());
        } else if (ours.strip().equals(theirs.output().strip())) {
            identical++;
        } else {
            compareDocuments(chart, ours, theirs.output());
        }
    }

    private void failed(Path chart, NativeHelm.Printed theirs, GitOpsException ours) {
        if (theirs.exitCode() == 0) {
            differ(chart, "only we fail: " + ours.describe());
        } else {
            bothFail++;
            System.out.println("both fail: " + chart + "\n  helm: "
                    + theirs.error().strip().replace("\n", "\n        ") + "\n  ours: "
                    + ours.describe().replace("\n", "\n        "));
        }
    }

    private void compareDocuments(Path chart, String ours, String theirs) throws IOException, InterruptedException {
        List<String> own = PrintedDocuments.of(ours).documents();
        List<String> native1 = PrintedDocuments.of(theirs).documents();
        Difference difference = Difference.between(own, native1);
        if (!difference.isNothing()) {
            compareUnequal(chart, own, native1, difference);
        } else if (difference.reordered()) {
            reordered++;
            System.out.println("order: " + chart);
        } else {
            identical++;
        }
    }

    private void compareUnequal(Path chart, List<String> own, List<String> native1, Difference difference)
            throws IOException, InterruptedException {
        List<String> native2 =
                PrintedDocuments.of(helm.template(chart, API_VERSIONS).output()).documents();
        List<String> randomOnes = Difference.between(native1, native2).ours();
        if (randomOnes.containsAll(difference.theirs()) && StableLines.areSame(own, native1, native2)) {
            random++;
        } else {
            differ(chart, difference.toString());
        }
    }

    private void differ(Path chart, String how) {
        differ++;
        System.out.println("DIFFERS: " + chart + "\n  " + how.replace("\n", "\n  "));
    }

    private void report() {
        System.out.println(renderer.engineDescription() + ": " + identical + " identical, " + random
                + " equal but for random documents, " + reordered + " in another order, " + bothFail
                + " fail in both, " + differ + " differ");
    }
}
