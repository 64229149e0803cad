/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.helm.worker.CleanEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * A {@code helm} command of version 3.8 or later, started without a shell and in the same clean environment as the
 * worker.
 */
record HelmCommand(Path executable, String version) {

    record Result(int exitCode, String output, String error) {}

    private static final int LARGEST = 256 << 20;
    private static final Pattern VERSION = Pattern.compile("v3\\.(\\d+)\\S*");
    private static final int OLDEST_MINOR = 8;

    /** The command that the user named, or the first on the PATH; null for none that is good. */
    static @Nullable HelmCommand find(@Nullable Path named, Path home) throws IOException {
        for (Path candidate : named == null ? onPath() : List.of(named)) {
            String version = versionOf(candidate, home);
            if (version != null) {
                return new HelmCommand(candidate, version);
            }
        }
        return null;
    }

    Result run(List<String> arguments, HelmJob job, HelmOptions options) throws IOException {
        List<String> command = new ArrayList<>(List.of(executable.toString()));
        command.addAll(arguments);
        Result result =
                run(command, job.scratch().directory(), options.timeout().toMillis());
        if (result == null) {
            throw new HelmException(
                    HelmFault.TIMEOUT,
                    "the chart takes longer than " + options.timeout().toSeconds() + " s to render",
                    Location.of(job.request().chart()),
                    "look for a loop in its templates, or raise the time limit");
        }
        return result;
    }

    private static @Nullable String versionOf(Path executable, Path home) throws IOException {
        if (!Files.isExecutable(executable)) {
            return null;
        }
        Result result = run(List.of(executable.toString(), "version", "--template", "{{.Version}}"), home, 20_000);
        Matcher version = VERSION.matcher(result == null ? "" : result.output().strip());
        return version.matches() && Integer.parseInt(version.group(1)) >= OLDEST_MINOR ? version.group() : null;
    }

    /** Runs until the end; null when that takes too long. */
    private static @Nullable Result run(List<String> command, Path home, long millis) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment().clear();
        builder.environment().putAll(CleanEnvironment.of(home));
        Process process = builder.start();
        Thread atExit = new Thread(process::destroyForcibly, "helm-command-end");
        Runtime.getRuntime().addShutdownHook(atExit);
        try {
            process.getOutputStream().close();
            CompletableFuture<String> output = read(process.getInputStream());
            CompletableFuture<String> error = read(process.getErrorStream());
            if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
                return null;
            }
            return new Result(process.exitValue(), output.join(), error.join());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.destroyForcibly();
            Runtime.getRuntime().removeShutdownHook(atExit);
        }
    }

    private static CompletableFuture<String> read(InputStream stream) {
        CompletableFuture<String> text = new CompletableFuture<>();
        Thread reader = new Thread(
                () -> {
                    try (stream) {
                        text.complete(new String(stream.readNBytes(LARGEST), StandardCharsets.UTF_8));
                    } catch (IOException e) {
                        text.complete("");
                    }
                },
                "helm-command-reader");
        reader.setDaemon(true);
        reader.start();
        return text;
    }

    private static List<Path> onPath() {
        String name =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows") ? "helm.exe" : "helm";
        List<Path> candidates = new ArrayList<>();
        String path = System.getenv("PATH");
        for (String directory : path == null ? new String[0] : path.split(Pattern.quote(File.pathSeparator))) {
            if (!directory.isBlank()) {
                candidates.add(Path.of(directory).resolve(name));
            }
        }
        return candidates;
    }
}
