/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
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
    void whatIsPublishedHasTheRightsOfNewFilesAndTheRestIsTheUsersAlone() throws Exception {
        assumeTrue(
                Files.getFileStore(directory).supportsFileAttributeView(PosixFileAttributeView.class),
                "skipped: this file system has no rights of POSIX");
        Path usual = Files.createFile(directory.resolve("usual"));
        Path published = directory.resolve("published");
        Path kept = directory.resolve("kept");

        AtomicFile.publish(published, new byte[1]);
        AtomicFile.write(kept, new byte[1]);

        assertThat(Files.getPosixFilePermissions(published)).isEqualTo(Files.getPosixFilePermissions(usual));
        assertThat(Files.getPosixFilePermissions(kept))
                .containsOnly(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

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
