/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.maven.cli.MavenCli;

/** Outcome of one Maven build run in this JVM, with the plugin that this reactor staged. */
record MavenBuild(int exitCode, String log) {

    /** {@code MavenCli} refuses to start without; one build at a time in a JVM, because it is a system property. */
    private static final String ROOT = "maven.multiModuleProjectDirectory";

    static MavenBuild run(Path directory, String... arguments) {
        Properties before = (Properties) System.getProperties().clone();
        try {
            return runInThisJvm(directory, arguments);
        } finally {
            System.setProperties(before); // MavenCli makes every -D a system property, and leaves it there
        }
    }

    private static MavenBuild runInThisJvm(Path directory, String... arguments) {
        System.setProperty(ROOT, directory.toString());
        List<String> command = new ArrayList<>(List.of(
                "-B",
                "-ntp",
                "-o",
                "-Dmaven.repo.local=" + System.getProperty("it.repo"),
                "-Dmaven.repo.local.tail=" + System.getProperty("it.repo.tail")));
        command.addAll(List.of(arguments));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        int exitCode = new MavenCli().doMain(command.toArray(String[]::new), directory.toString(), out, out);
        return new MavenBuild(exitCode, bytes.toString(StandardCharsets.UTF_8));
    }

    MavenBuild succeeds() {
        assertThat(exitCode).as(log).isZero();
        return this;
    }

    MavenBuild fails() {
        assertThat(exitCode).as(log).isNotZero();
        assertThat(log).as("no stack trace at default log level").doesNotContain("\tat org.gitopsmaven");
        return this;
    }

    MavenBuild says(String text) {
        assertThat(log).contains(text);
        return this;
    }

    MavenBuild doesNotSay(String text) {
        assertThat(log).doesNotContain(text);
        return this;
    }
}
