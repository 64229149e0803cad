/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gitopsmaven.it.ChartRepository.ENDLESS;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.gitopsmaven.helm.UserCache;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Maven that is ended from outside while a chart loops: it ends at once, and so does all that it started. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "sends signals, and reads how they are handled")
class InterruptedBuildIT {

    private static final int PATIENCE = 60;

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void leavesNoProcessAndNoDirectory(String signal) throws IOException, InterruptedException {
        assumeFalse(signal.equals("INT") && ignoresInterrupts(), "this process was started with SIGINT ignored");
        new ChartRepository(directory).with("first", ENDLESS).with("second", ENDLESS);
        Process build = ForkedMaven.found().get(0).start(directory, "", Plugin.goal("render"));
        try {
            assertThat(comes(() -> !workers(build).isEmpty()))
                    .as("Helm was started")
                    .isTrue();
            ProcessHandle worker = workers(build).get(0);

            new ProcessBuilder("kill", "-" + signal, Long.toString(build.pid()))
                    .start()
                    .waitFor();

            assertThat(build.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
            assertThat(comes(() -> !worker.isAlive())).as("Helm has ended").isTrue();
            assertThat(comes(() -> workspaces(build).isEmpty()))
                    .as("no directory is left")
                    .isTrue();
        } finally {
            build.destroyForcibly();
        }
    }

    private static List<ProcessHandle> workers(Process build) {
        return build.descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("helm.worker.WorkerMain"))
                .toList();
    }

    /** The private directories that the build has in the cache of the user. */
    private static List<Path> workspaces(Process build) {
        Path all = UserCache.directory().resolve("workers");
        try (Stream<Path> list = Files.list(all)) {
            return list.filter(path -> path.getFileName().toString().startsWith(build.pid() + "-"))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError("cannot look into " + all, e);
        }
    }

    /** Waits for what need not be there at once. */
    private static boolean comes(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < PATIENCE * 10; i++) {
            if (condition.getAsBoolean()) {
                return true;
            }
            Thread.sleep(100);
        }
        return false;
    }

    /** Bit 2 of the mask of ignored signals: so it is in the background of a shell, and for all children. */
    private static boolean ignoresInterrupts() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
    }
}
