/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gitopsmaven.helm.chart.PreparationOptions;
import org.gitopsmaven.yaml.YamlException;
import org.jspecify.annotations.Nullable;

/** Renders with a {@code helm} command, one process for each chart: where helm-java does not run. */
final class HelmCommandEngine implements ChartEngine {

    private static final Pattern SOURCE = Pattern.compile("(?m)^---\n# Source: ([^\n]+)\n");

    private final HelmCommand command;
    private final HelmOptions options;

    HelmCommandEngine(HelmCommand command, HelmOptions options) {
        this.command = command;
        this.options = options;
    }

    /** NOTES.txt is what the command does not print either. */
    @Override
    public PreparationOptions preparation(HelmRequest request, ValuesFiles values) {
        return new PreparationOptions(
                List.of(), false, request.output().notes(), request.input().validateSchema(), true);
    }

    @Override
    public HelmRendering render(HelmJob job) throws IOException {
        List<String> arguments = arguments(job);
        HelmCommand.Result result = command.run(arguments, job, options);
        if (result.exitCode() != 0) {
            throw job.messages().fault(result.error().replaceFirst("(?s)^.*?Error: ", ""));
        }
        try {
            return job.documents(files(result.output()));
        } catch (YamlException e) {
            throw job.messages().unreadable(e);
        }
    }

    private static List<String> arguments(HelmJob job) throws IOException {
        HelmRequest request = job.request();
        List<String> arguments = new ArrayList<>(List.of(
                "template",
                request.release().name(),
                job.archive(false).toString(),
                "--namespace",
                request.release().namespace(),
                "--kube-version",
                request.release().kubeVersion()));
        job.values().files().forEach(file -> arguments.addAll(List.of("--values", file.toString())));
        String numbers = job.values().wholeNumbers();
        if (numbers != null) {
            arguments.addAll(List.of("--set", numbers));
        }
        request.release().apiVersions().forEach(version -> arguments.addAll(List.of("--api-versions", version)));
        if (request.output().crds()) {
            arguments.add("--include-crds");
        }
        return arguments;
    }

    /** The printed stream by source; what one source gave in several places stays together, in order. */
    private static Map<String, String> files(String output) {
        Map<String, String> files = new TreeMap<>();
        Matcher matcher = SOURCE.matcher(output);
        String source = null;
        int from = 0;
        while (matcher.find()) {
            put(files, source, output.substring(from, matcher.start()));
            source = matcher.group(1);
            from = matcher.end();
        }
        put(files, source, output.substring(from));
        return files;
    }

    private static void put(Map<String, String> files, @Nullable String source, String text) {
        if (source != null) {
            files.merge(source, text, (one, other) -> one + "\n---\n" + other);
        }
    }

    @Override
    public String description() {
        return command.executable() + " " + command.version();
    }

    @Override
    public void close() {
        // every process has ended with its rendering
    }
}
