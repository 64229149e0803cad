/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeArchiveTest {

    private static final Instant TIME = Instant.parse("2026-01-02T03:04:06Z");
    private static final Map<String, String> TEXTS =
            new TreeMap<>(Map.of("index.json", "{}\n", "prod/web/service-web.yaml", "a: b\n"));

    @TempDir
    Path directory;

    @Test
    void writesTheSameBytesWhateverTheTimeZone() throws IOException {
        Path one = directory.resolve("one.zip");
        Path other = directory.resolve("other.zip");
        TimeZone zone = TimeZone.getDefault();

        TreeArchive.write(one, TEXTS, TIME);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            TreeArchive.write(other, TEXTS, TIME);
        } finally {
            TimeZone.setDefault(zone);
        }

        assertThat(one).hasSameBinaryContentAs(other);
        assertThat(Files.list(directory)).containsExactlyInAnyOrder(one, other);
    }

    @Test
    void holdsEveryFileOfTheTree() throws IOException {
        Path file = directory.resolve(Path.of("new", "tree.zip"));

        TreeArchive.write(file, TEXTS, Instant.EPOCH);

        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(entry -> entry.getName())).containsExactlyElementsOf(TEXTS.keySet());
        }
    }
}
