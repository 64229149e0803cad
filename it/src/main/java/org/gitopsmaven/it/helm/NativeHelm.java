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

/** The {@code helm} command, with a home of its own and no cluster. */
record NativeHelm(String executable, Path home) {

    record Printed(int exitCode, String output, String error) {}

    Printed template(Path chart, List<String> apiVersions) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(executable, "template", "rel", chart.toString()));
        command.addAll(List.of("--namespace", "ns", "--kube-version", HelmComparison.KUBE_VERSION, "--include-crds"));
        for (String version : apiVersions) {
            command.addAll(List.of("--api-versions", version));
        }
        Path output = Files.createTempFile(home, "helm", ".out");
        Path error = Files.createTempFile(home, "helm", ".err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(error.toFile());
        builder.environment().clear();
        builder.environment().put("HOME", home.toString());
        builder.environment().put("KUBECONFIG", home.resolve("none").toString());
        int exitCode = builder.start().waitFor();
        try {
            return new Printed(exitCode, Files.readString(output), Files.readString(error));
        } finally {
            Files.delete(output);
            Files.delete(error);
        }
    }
}
