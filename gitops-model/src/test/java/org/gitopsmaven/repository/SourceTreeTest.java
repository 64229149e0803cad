/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.finding.GitOpsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {

    @TempDir
    Path directory;

    @Test
    void leavesOutToolsBuildOutputAndWhatIsExcluded() throws IOException {
        Path kept = write(".gitops/a.yaml");
        write(".git/a.yaml");
        write("node_modules/a.yaml");
        write("target/a.yaml");
        write("out/a.yaml");
        write("a.txt");

        SourceTree tree = SourceTree.of(directory, Map.of(), List.of(directory.resolve("out")));

        assertThat(tree.yamlFiles()).containsExactly(kept);
    }

    @Test
    void prefersGeneratedFilesToThoseOnDisk() throws IOException {
        Path file = write("a.yaml");

        SourceTree tree = SourceTree.of(directory).with(Map.of(Path.of("a.yaml"), "generated: true\n"));

        assertThat(tree.read(file)).isEqualTo("generated: true\n");
        assertThat(tree.yamlFiles()).containsExactly(file);
    }

    @Test
    void refusesGeneratedFilesOutsideOfTheRoot() {
        assertThatExceptionOfType(GitOpsException.class)
                .isThrownBy(() -> SourceTree.of(directory).with(Map.of(Path.of("..", "a.yaml"), "")))
                .withMessageContaining("lies outside");
    }

    @Test
    void followsNoLinkOutOfTheRoot() throws IOException {
        Path outside = write("outside/secret.yaml");
        Path root = Files.createDirectories(directory.resolve("root"));
        Path link = root.resolve("link.yaml");
        assumeTrue(makesLink(link, outside), "no symbolic links here");

        SourceTree tree = SourceTree.of(root);

        assertThatExceptionOfType(GitOpsException.class)
                .isThrownBy(() -> tree.read(link))
                .withMessageContaining("leads out");
    }

    @Test
    void readsATreeWhoseRootIsALink() throws IOException {
        write("tree/base/a.yaml");
        write("tree/out/a.yaml");
        Path root = directory.resolve("root");
        assumeTrue(makesLink(root, directory.resolve("tree")), "no symbolic links here");

        SourceTree tree = SourceTree.of(root, Map.of(), List.of(root.resolve("out")));

        Path file = directory.toRealPath().resolve("tree").resolve("base").resolve("a.yaml");
        assertThat(tree.yamlFiles()).containsExactly(file);
        assertThat(tree.read(file)).isEqualTo("a: b\n");
    }

    private Path write(String path) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, "a: b\n");
    }

    private static boolean makesLink(Path link, Path target) throws IOException {
        try {
            Files.createSymbolicLink(link, target);
            return true;
        } catch (UnsupportedOperationException | java.nio.file.FileSystemException e) {
            return false;
        }
    }
}
