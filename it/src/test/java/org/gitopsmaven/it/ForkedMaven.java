/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Maven installation, run as a process of its own. What this machine has in its local repository is its only remote
 * repository, so no network is used and nothing is written there.
 */
record ForkedMaven(Path home) {

    private static final String SETTINGS = """
            <settings>
              <servers>%s</servers>
              <mirrors>
                <mirror>
                  <id>this-machine</id>
                  <mirrorOf>*</mirrorOf>
                  <url>%s</url>
                </mirror>
              </mirrors>
            </settings>
            """;

    /** The installations that the build unpacked. */
    static List<ForkedMaven> found() throws IOException {
        try (Stream<Path> homes = Files.list(Path.of(System.getProperty("it.mavens")))) {
            return homes.filter(home -> Files.isDirectory(home.resolve("bin")))
                    .sorted()
                    .map(ForkedMaven::new)
                    .toList();
        }
    }

    MavenBuild run(Path directory, String... arguments) throws IOException, InterruptedException {
        return runWithServers(directory, "", arguments);
    }

    /**
     * @param servers the {@code <server>} elements of the settings
     */
    MavenBuild runWithServers(Path directory, String servers, String... arguments)
            throws IOException, InterruptedException {
        Process process = start(directory, servers, arguments);
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return new MavenBuild(process.waitFor(), Files.readString(log(directory), StandardCharsets.UTF_8));
    }

    /** Starts a build that writes to {@link #log}, and does not wait for its end. */
    Process start(Path directory, String servers, String... arguments) throws IOException {
        Path settings = directory.resolve("settings.xml");
        Files.writeString(
                settings,
                SETTINGS.formatted(
                        servers, Path.of(System.getProperty("it.repo.tail")).toUri()));
        List<String> command = new ArrayList<>(List.of(
                launcher(),
                "-B",
                "-ntp",
                "-s",
                settings.toString(),
                "-Dmaven.repo.local=" + System.getProperty("it.repo")));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log(directory).toFile())
                .start();
    }

    private static Path log(Path directory) {
        return directory.resolve("build.log");
    }

    private String launcher() {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
        File launcher = home.resolve("bin").resolve(windows ? "mvn.cmd" : "mvn").toFile();
        return launcher.setExecutable(true) ? launcher.toString() : launcher.getPath();
    }

    @Override
    public String toString() {
        return String.valueOf(home.getFileName());
    }
}
