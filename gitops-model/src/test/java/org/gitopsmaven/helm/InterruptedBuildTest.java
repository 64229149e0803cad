/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build in a Java machine of its own, with a hostile home and platform charset, ended from outside. */
@DisabledOnOs(OS.WINDOWS)
class InterruptedBuildTest {

    @TempDir
    Path scratch;

    @BeforeAll
    static void unpackOnce() {
        SharedHelm.open().close();
    }

    /** The build: renders a chart, then one that never ends. */
    static final class Build {

        private Build() {}

        public static void main(String[] arguments) {
            HelmOptions options =
                    SharedHelm.options().withCache(Path.of(arguments[0])).withLimits(Duration.ofMinutes(5), 2L << 30);
            HelmRenderer helm = HelmRenderer.open(options);
            boolean exact =
                    helm.render(HelmRequest.of(Path.of(arguments[1]))).text().contains("a: Gr\u00fc\u00dfe");
            System.out.println("rendered " + exact);
            helm.render(HelmRequest.of(Path.of(arguments[2])));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM", "KILL"})
    void endsAtOnceAndLeavesNothing(String signal) throws IOException, InterruptedException {
        assumeFalse(
                signal.equals("INT") && ignoresInterrupts(),
                "this process was started with SIGINT ignored, as in the background of a shell; so is its child");
        Process build = start();
        try (BufferedReader out = build.inputReader()) {
            assertThat(out.readLine()).isEqualTo("rendered true");
            Thread.sleep(300); // the second chart is being rendered now
            List<ProcessHandle> workers = build.children().toList();
            assertThat(workers).hasSize(1);

            new ProcessBuilder("kill", "-" + signal, Long.toString(build.pid()))
                    .start()
                    .waitFor();

            assertThat(build.waitFor(30, TimeUnit.SECONDS)).isTrue();
            workers.get(0).onExit().orTimeout(30, TimeUnit.SECONDS).join();
            assertThat(left(build.pid())).isEmpty();
        } finally {
            build.destroyForcibly();
        }
    }

    @Test
    void isDeafToTheHomeOfTheUser() throws IOException {
        Process build = start();
        try (BufferedReader out = build.inputReader()) {
            assertThat(out.readLine()).isEqualTo("rendered true");
        } finally {
            build.destroyForcibly();
        }
    }

    /** Bit 2 of the mask of ignored signals, where the system tells it. */
    private static boolean ignoresInterrupts() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.isReadable(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
    }

    private Process start() throws IOException {
        Path home = Files.createDirectories(scratch.resolve("home"));
        for (String broken :
                List.of(".kube/config", ".config/helm/registry/config.json", ".config/helm/repositories.yaml")) {
            Path file = home.resolve(Path.of(broken));
            Files.createDirectories(file.getParent());
            Files.writeString(file, "}{ broken");
        }
        Path good = ChartBuilder.in(scratch, "good")
                .with("templates/a.yaml", "a: {{ .Values.a }}\nb: {{ lookup \"v1\" \"Pod\" \"a\" \"b\" }}\n")
                .with("values.yaml", "a: Gr\u00fc\u00dfe\n")
                .path();
        Path endless = ChartBuilder.in(scratch, "endless")
                .with("templates/a.yaml", "{{ range until 100000 }}{{ range until 100000 }}{{ end }}{{ end }}")
                .path();
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=US-ASCII",
                "-cp",
                System.getProperty("java.class.path"),
                Build.class.getName(),
                SharedHelm.CACHE.toString(),
                good.toString(),
                endless.toString());
        builder.environment().put("HOME", home.toString());
        builder.environment()
                .put("KUBECONFIG", home.resolve(".kube").resolve("config").toString());
        builder.environment().put("LC_ALL", "C");
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        return builder.start();
    }

    /** What is left after a moment: a killed build has nobody but the worker to tidy up. */
    private static List<Path> left(long build) throws IOException, InterruptedException {
        List<Path> left = List.of();
        for (int i = 0; i < 300; i++) {
            left = SharedHelm.workspaces(build);
            if (left.isEmpty()) {
                return left;
            }
            Thread.sleep(100);
        }
        return left;
    }
}
