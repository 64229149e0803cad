/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gitopsmaven.finding.GitOpsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputDirectoryTest {

    @TempDir
    Path temporary;

    private Path output;

    @BeforeEach
    void output() {
        output = temporary.resolve(Path.of("target", "gitops"));
    }

    @Test
    void removesWhatAnEarlierRunWroteAndNothingElse() throws IOException {
        replace("dev/web.yaml", "dev/old.yaml", "prod/web.yaml");
        Path own = Files.writeString(output.resolve("prod").resolve("notes.txt"), "mine");
        Path receipt = Files.writeString(output.resolve("image.json"), "{}");

        replace("dev/web.yaml");

        assertThat(files())
                .containsExactlyInAnyOrder(
                        output.resolve(Path.of("dev", "web.yaml")), own, receipt, output.resolve("index.json"));
    }

    @Test
    void leavesNoEmptyDirectory() throws IOException {
        replace("staging/eu/web/a.yaml", "dev/a.yaml");

        replace("dev/a.yaml");

        assertThat(output.resolve("staging")).doesNotExist();
        assertThat(output).isDirectoryNotContaining("glob:**/.writing-*");
    }

    @Test
    void leavesFilesUntouchedThatHaveTheirTextAlready() throws IOException {
        replace("dev/web.yaml");
        Path file = output.resolve(Path.of("dev", "web.yaml"));
        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(86_400_000L));

        replace("dev/web.yaml");

        assertThat(Files.getLastModifiedTime(file).toMillis()).isEqualTo(86_400_000L);
    }

    @Test
    void refusesToOverwriteAnIndexThatIsNotOurs() throws IOException {
        Files.createDirectories(output);
        Path foreign = Files.writeString(output.resolve("index.json"), "[1]");

        assertThatExceptionOfType(GitOpsException.class)
                .isThrownBy(() -> replace("dev/web.yaml"))
                .withMessageContaining("not written by gitops:render");
        assertThat(files()).containsExactly(foreign);
    }

    @Test
    void removesNothingOutsideWhateverTheIndexSays() throws IOException {
        Path precious = Files.writeString(temporary.resolve("precious.yaml"), "a: b\n");
        Files.createDirectories(output);
        Files.writeString(
                output.resolve("index.json"),
                Index.text(List.of()).replace("[]", "[{\"files\": [\"../../precious.yaml\"]}]"));

        assertThatExceptionOfType(GitOpsException.class)
                .isThrownBy(() -> replace("dev/web.yaml"))
                .withMessageContaining("leaves the output directory");
        assertThat(precious).exists();
    }

    @Test
    void followsNoLinkOutOfTheOutput() throws IOException {
        Path outside = Files.createDirectories(temporary.resolve("outside"));
        Files.createDirectories(output);
        assumeTrue(makesLink(output.resolve("dev"), outside), "no symbolic links here");

        assertThatExceptionOfType(GitOpsException.class)
                .isThrownBy(() -> replace("dev/web.yaml"))
                .withMessageContaining("link");
        assertThat(outside).isEmptyDirectory();
    }

    private void replace(String... paths) {
        Map<String, String> texts = new TreeMap<>();
        for (String path : paths) {
            texts.put(path, "path: " + path + "\n");
        }
        String files = "[{\"files\": [\"" + String.join("\", \"", paths) + "\"]}]";
        texts.put(RenderedTree.INDEX, Index.text(List.of()).replace("[]", files));
        new OutputDirectory(output).replace(texts);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.walk(output)) {
            return paths.filter(Files::isRegularFile).toList();
        }
    }

    private static boolean makesLink(Path link, Path target) throws IOException {
        try {
            Files.createSymbolicLink(link, target);
            return true;
        } catch (UnsupportedOperationException | FileSystemException e) {
            return false;
        }
    }
}
