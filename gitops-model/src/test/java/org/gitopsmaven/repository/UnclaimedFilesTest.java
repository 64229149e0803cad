/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gitopsmaven.finding.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnclaimedFilesTest {

    @TempDir
    Path directory;

    @Test
    void findsTheManifestsThatNoTargetReadsOrIsDefinedBy() throws IOException {
        Path read = write("web/map.yaml");
        Path definition = write("apps/web.yaml");
        Path forgotten = write("old/map.yaml");
        write("policies/params.yaml");
        write(".ci/job.yaml");
        Files.writeString(directory.resolve("project.yaml"), "apiVersion: argoproj.io/v1alpha1\nkind: AppProject\n");
        Files.writeString(directory.resolve("values.yaml"), "image: web\n");
        RenderTarget web = RenderTarget.plain(
                ApplicationName.of("web"),
                EnvironmentName.DEFAULT,
                new DirectorySource(directory.resolve("web")),
                Location.of(definition));

        List<Path> unclaimed = UnclaimedFiles.of(SourceTree.of(directory), List.of(web), List.of(read));

        assertThat(unclaimed).containsExactly(forgotten);
    }

    private Path write(String path) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n");
    }
}
