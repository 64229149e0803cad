/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    Path directory;

    @Test
    void writersAndReadersOfOneFileNeverMeetHalfOfIt() throws Exception {
        Path file = directory.resolve("new").resolve("file");
        String content = "x".repeat(5_000);
        AtomicFile.write(file, content.getBytes(UTF_8));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> pending = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                pending.add(threads.submit(() -> {
                    AtomicFile.write(file, content.getBytes(UTF_8));
                    assertThat(Files.readString(file)).isEqualTo(content);
                    return null;
                }));
            }
            for (Future<?> each : pending) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        try (Stream<Path> left = Files.list(file.resolveSibling(""))) {
            assertThat(left).containsExactly(file);
        }
    }
}
