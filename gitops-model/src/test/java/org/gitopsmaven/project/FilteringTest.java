/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.repository.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilteringTest {

    @TempDir
    Path directory;

    @Test
    void replacesPropertiesInListedFilesOnly() throws IOException {
        write("a.yaml", "version: ${project.version}\nhost: ${host}\n");
        write("b.yaml", "version: ${project.version}\n");

        Map<Path, String> filtered = Filtering.of(Projects.shop().withProperties(Map.of("host", "shop.example.com")))
                .apply(SourceTree.of(directory), List.of("a.yaml"));

        assertThat(filtered)
                .containsExactly(Map.entry(directory.resolve("a.yaml"), "version: 1.4.0\nhost: shop.example.com\n"));
    }

    @Test
    void keepsWhatIsEscaped() throws IOException {
        write("a.yaml", "a: $${cluster} $5 \\ ${x}\n");

        assertThat(apply(Map.of("x", "$1\\")).values()).containsExactly("a: ${cluster} $5 \\ $1\\\n");
    }

    @Test
    void tellsWhereAPropertyIsNotSet() throws IOException {
        write("a.yaml", "a: 1\nb:\n  c: 😀 ${nobody}\n");

        assertThatThrownBy(() -> apply(Map.of())).isInstanceOfSatisfying(GitOpsException.class, e -> {
            assertThat(e.location())
                    .isEqualTo(new Location(directory.resolve("a.yaml").toString(), 3, 8));
            assertThat(e).hasMessage("the property \"nobody\" is not set");
            assertThat(e.hint()).contains("$${nobody}");
        });
    }

    @Test
    void refusesFilesThatAreNotThereOrOutside() throws IOException {
        Path outside = Files.createDirectory(directory.resolve("outside"));
        Path inside = Files.createDirectory(directory.resolve("inside"));
        Files.writeString(outside.resolve("secret.yaml"), "a: 1\n");
        SourceTree tree = SourceTree.of(inside);

        for (String name : List.of("missing.yaml", "../outside/secret.yaml", "a\0b")) {
            assertThatThrownBy(() -> new Filtering(Map.of()).apply(tree, List.of(name)))
                    .isInstanceOf(GitOpsException.class)
                    .hasMessageContaining("is listed for filtering");
        }
    }

    private Map<Path, String> apply(Map<String, String> properties) {
        return new Filtering(properties).apply(SourceTree.of(directory), List.of("a.yaml"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }
}
