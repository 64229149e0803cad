/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** What a build downloads to run the plugin: the repository that the build staged holds nothing else. */
class DownloadSizeIT {

    private static final Path REPOSITORY = Path.of(System.getProperty("it.repo"));
    private static final String CATALOGUE = "org/gitopsmaven/openapi/kubernetes/catalogue.txt";
    private static final long KILOBYTE = 1_000;

    private record Jar(Path file, long size) {

        String name() {
            return String.valueOf(file.getFileName());
        }

        boolean isOwn() {
            return file.startsWith(REPOSITORY.resolve("org").resolve("gitopsmaven"));
        }

        /** Helm's own libraries for each kind of machine, and JNA, which calls them. */
        boolean isNative() {
            return name().startsWith("jna") || name().matches("(linux|darwin|windows)-(amd64|arm64|arm|386).*");
        }
    }

    @Test
    void librariesStayBelow28Megabytes() throws IOException {
        List<Jar> libraries =
                jars().stream().filter(jar -> !jar.isOwn() && !jar.isNative()).toList();

        assertThat(libraries).hasSizeGreaterThan(5);
        long size = sum(libraries);
        assertThat(size).as(biggest(libraries)).isLessThanOrEqualTo(28_000 * KILOBYTE);
        System.out.println("ten biggest of " + size / KILOBYTE + " KB: " + biggest(libraries));
    }

    @Test
    void theCatalogueOfAllVersionsStaysBelow150Kilobytes() throws IOException {
        List<Jar> own = jars().stream().filter(Jar::isOwn).toList();

        Jar model = own.stream()
                .filter(jar -> jar.name().startsWith("gitops-model-"))
                .findFirst()
                .orElseThrow();
        try (JarFile jar = new JarFile(model.file().toFile())) {
            ZipEntry catalogue = jar.getEntry(CATALOGUE);
            assertThat(catalogue).as(CATALOGUE).isNotNull();
            assertThat(catalogue.getSize()).isPositive();
            assertThat(catalogue.getCompressedSize()).isLessThanOrEqualTo(150 * KILOBYTE);
        }
        System.out.println("own jars, " + sum(own) / KILOBYTE + " KB: " + biggest(own));
    }

    /** Those of this build; an earlier one may have left older versions beside them. */
    private static Collection<Jar> jars() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(REPOSITORY)) {
            files = all.filter(file -> file.toString().endsWith(".jar")).toList();
        }
        Map<Path, Path> newest = new TreeMap<>();
        for (Path file : files) {
            Path artifact = file.resolve("../..").normalize();
            Path other = newest.get(artifact);
            if (other == null || Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(other)) > 0) {
                newest.put(artifact, file);
            }
        }
        List<Jar> jars = new ArrayList<>();
        for (Path file : newest.values()) {
            jars.add(new Jar(file, Files.size(file)));
        }
        return jars;
    }

    private static long sum(Collection<Jar> jars) {
        return jars.stream().mapToLong(Jar::size).sum();
    }

    private static String biggest(Collection<Jar> jars) {
        return jars.stream()
                .sorted(Comparator.comparingLong(Jar::size).reversed())
                .limit(10)
                .map(jar -> jar.name() + " " + jar.size() / KILOBYTE + " KB")
                .collect(Collectors.joining(", "));
    }
}
