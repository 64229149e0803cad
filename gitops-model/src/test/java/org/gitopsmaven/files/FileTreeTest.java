/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTreeTest {

    @TempDir
    Path directory;

    @Test
    void deletesADirectoryWithAllThatItHolds() throws IOException {
        Path tree = directory.resolve("tree");
        Files.createDirectories(tree.resolve("a").resolve("b"));
        Files.writeString(tree.resolve("a").resolve("file"), "text");

        FileTree.delete(tree);
        FileTree.delete(tree);

        assertThat(tree).doesNotExist();
    }

    @Test
    void deletesALinkAndNotWhatItPointsAt() throws IOException {
        Path kept = Files.writeString(
                Files.createDirectory(directory.resolve("kept")).resolve("file"), "text");
        Path tree = Files.createDirectory(directory.resolve("tree"));
        try {
            Files.createSymbolicLink(tree.resolve("link"), kept.resolveSibling(""));
        } catch (IOException | UnsupportedOperationException e) {
            Assumptions.abort("no symbolic links here: " + e);
        }

        FileTree.delete(tree);

        assertThat(tree).doesNotExist();
        assertThat(kept).exists();
    }
}
