/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The jar of sources of one version of the client, fetched by Maven when it is not there. */
final class SourceJar {

    private static final String PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy";

    private SourceJar() {}

    static Path of(Path directory, String version) throws IOException, InterruptedException {
        Path jar = directory.resolve("client-java-api-" + version + "-sources.jar");
        if (!Files.exists(jar)) {
            fetch(directory, version);
        }
        return jar;
    }

    private static void fetch(Path directory, String version) throws IOException, InterruptedException {
        String maven = System.getProperty("os.name").startsWith("Windows") ? "mvn.cmd" : "mvn";
        List<String> command = List.of(
                maven,
                "-B",
                "-q",
                PLUGIN,
                "-Dartifact=io.kubernetes:client-java-api:" + version + ":jar:sources",
                "-DoutputDirectory=" + directory.toAbsolutePath());
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IOException("Maven cannot fetch the sources of client-java-api " + version);
        }
    }
}
