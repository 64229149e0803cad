/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.flux;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.flux.CrdsPolicy;
import org.gitopsmaven.flux.HelmRelease;
import org.gitopsmaven.helm.HelmRequest;
import org.gitopsmaven.yaml.JsonTree;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlWriter;

/** {@code helm template} for a release. */
record HelmCommandLine(String command) {

    /** The objects as YAML, one text each; a line that starts with {@code Error} when Helm refuses. */
    List<String> template(HelmRelease release, Path chart, YamlMapping values) throws IOException {
        Path directory = Files.createTempDirectory("flux-comparison");
        Path file = Files.writeString(directory.resolve("values.yaml"), YamlWriter.write(values));
        Path output = directory.resolve("out");
        Path errors = directory.resolve("err");
        try {
            List<String> words = new ArrayList<>(
                    List.of(command, "template", release.releaseName(), chart.toString(), "--values", file.toString()));
            words.addAll(List.of("--namespace", release.releaseNamespace(), "--skip-tests"));
            words.addAll(List.of("--kube-version", HelmRequest.DEFAULT_KUBE_VERSION));
            if (release.installCrds() != CrdsPolicy.SKIP || release.upgradeCrds() != CrdsPolicy.SKIP) {
                words.add("--include-crds");
            }
            if (release.disableHooks()) {
                words.add("--no-hooks");
            }
            int code = new ProcessBuilder(words)
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile())
                    .start()
                    .waitFor();
            return code == 0
                    ? objects(Files.readString(output, StandardCharsets.UTF_8))
                    : List.of("Error " + Files.readString(errors, StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            for (Path each : List.of(file, output, errors, directory)) {
                Files.deleteIfExists(each);
            }
        }
    }

    private static List<String> objects(String text) {
        return YamlReader.read(text, "helm", YamlDialect.GOYAML2).stream()
                .filter(YamlMapping.class::isInstance)
                .map(node -> YamlWriter.write(JsonTree.of((YamlMapping) node)))
                .toList();
    }
}
