/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gitopsmaven.files.AtomicFile;
import org.gitopsmaven.helm.worker.Answer;
import org.gitopsmaven.helm.worker.Call;
import org.gitopsmaven.helm.worker.HelmWorker;
import org.gitopsmaven.helm.worker.WorkerFailure;
import org.gitopsmaven.helm.worker.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * The API versions that Helm takes for granted; asked once for a library, through a chart that prints them, and kept
 * beside it.
 */
final class KnownApiVersions {

    private static final Pattern VERSION = Pattern.compile("\"([^\"]+)\"");

    private final Workspace workspace;
    private final HelmWorker worker;
    private @Nullable List<String> versions;

    KnownApiVersions(Workspace workspace, HelmWorker worker) {
        this.workspace = workspace;
        this.worker = worker;
    }

    synchronized List<String> get() throws IOException {
        if (versions == null) {
            Path kept = worker.library().resolveSibling("api-versions");
            versions = Files.isRegularFile(kept) ? Files.readAllLines(kept) : List.of();
            if (versions.isEmpty()) {
                versions = ask();
                AtomicFile.write(kept, String.join("\n", versions).getBytes(StandardCharsets.UTF_8));
            }
        }
        return versions;
    }

    private List<String> ask() {
        try {
            Path chart = workspace.newDirectory();
            Path templates = Files.createDirectory(chart.resolve("templates"));
            write(chart.resolve("Chart.yaml"), "apiVersion: v2\nname: apis\nversion: 0.0.0\n");
            write(templates.resolve("apis.yaml"), "apis: {{ .Capabilities.APIVersions | toJson }}\n");
            Answer answer = worker.call(
                    new Call(chart.toString(), "apis", "default", HelmRequest.DEFAULT_KUBE_VERSION, null, null, false));
            Workspace.delete(chart);
            String output = answer.output();
            List<String> found = output == null
                    ? List.of()
                    : VERSION.matcher(output)
                            .results()
                            .map((MatchResult version) -> version.group(1))
                            .toList();
            if (found.isEmpty()) {
                throw missing(String.valueOf(answer.error()));
            }
            return found;
        } catch (IOException | WorkerFailure e) {
            throw missing(String.valueOf(e.getMessage()));
        }
    }

    private static HelmException missing(String reason) {
        return new HelmException(HelmFault.OTHER, "Helm does not tell its API versions: " + reason, null, null);
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
