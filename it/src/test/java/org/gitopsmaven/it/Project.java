/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The test projects below {@code src/it}. */
final class Project {

    private static final Path PROJECTS = Path.of("src", "it");

    private Project() {}

    /** Copies a project; {@code @project.version@} in its pom becomes the version of the plugin. */
    static void copy(String name, Path target) throws IOException {
        copy(PROJECTS.resolve(name), target);
    }

    /** Copies a project from elsewhere, without what its build made. */
    static void copy(Path source, Path target) throws IOException {
        Path built = source.resolve("target");
        try (Stream<Path> files = Files.walk(source)) {
            files.filter(file -> Files.isRegularFile(file) && !file.startsWith(built))
                    .forEach(file -> copyFile(
                            file, target.resolve(source.relativize(file).toString())));
        }
    }

    private static void copyFile(Path file, Path target) {
        try {
            Files.createDirectories(target.getParent());
            Files.writeString(target, Files.readString(file).replace("@project.version@", Plugin.VERSION));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
