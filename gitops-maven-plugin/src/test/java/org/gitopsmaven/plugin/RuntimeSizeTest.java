/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What a build downloads to run the plugin: the path that Maven wrote before the tests. */
class RuntimeSizeTest {

    private static final long MEGABYTE = 1_000_000;
    private static final long OWN = 3 * MEGABYTE;
    private static final long LIBRARIES = 28 * MEGABYTE;

    private record Part(String name, long size) {}

    @Test
    void staysSmall() throws IOException {
        List<Part> own = new ArrayList<>();
        List<Part> libraries = new ArrayList<>();
        own.add(new Part("gitops-maven-plugin", packed(Path.of("target", "classes"))));
        String path = Files.readString(Path.of("target", "runtime.classpath")).strip();
        for (String entry : path.split(java.io.File.pathSeparator)) {
            Path file = Path.of(entry);
            if (entry.contains("gitops-model")) {
                own.add(new Part("gitops-model", packed(file)));
            } else if (!isNative(file)) {
                libraries.add(new Part(String.valueOf(file.getFileName()), Files.size(file)));
            }
        }

        assertThat(own).hasSize(2);
        assertThat(libraries).hasSizeGreaterThan(5);
        assertThat(sum(own)).as(biggest(own)).isLessThanOrEqualTo(OWN);
        assertThat(sum(libraries)).as(biggest(libraries)).isLessThanOrEqualTo(LIBRARIES);
        System.out.println("ten biggest of " + sum(libraries) / 1000 + " KB: " + biggest(libraries));
    }

    /** Helm's own libraries for each kind of machine, and JNA, which calls them. */
    private static boolean isNative(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith("jna") || name.matches("(linux|darwin|windows)-(amd64|arm64|arm|386).*\\.jar");
    }

    private static long sum(List<Part> parts) {
        return parts.stream().mapToLong(Part::size).sum();
    }

    private static String biggest(List<Part> parts) {
        return parts.stream()
                .sorted(Comparator.comparingLong(Part::size).reversed())
                .limit(10)
                .map(part -> part.name() + " " + part.size() / 1000 + " KB")
                .collect(Collectors.joining(", "));
    }

    /** The size of a jar, or of the one that a directory will be. */
    private static long packed(Path place) throws IOException {
        if (Files.isRegularFile(place)) {
            return Files.size(place);
        }
        CountedBytes bytes = new CountedBytes();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                var files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(place.relativize(file).toString()));
                Files.copy(file, zip);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return bytes.count;
    }

    private static final class CountedBytes extends OutputStream {

        private long count;

        @Override
        public void write(int b) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            count += length;
        }
    }
}
