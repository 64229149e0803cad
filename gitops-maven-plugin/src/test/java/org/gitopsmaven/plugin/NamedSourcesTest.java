/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;
import org.gitopsmaven.finding.GitOpsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedSourcesTest {

    @TempDir
    Path directory;

    private final MavenSession session = mock(MavenSession.class);
    private final RepositorySystem repositories = mock(RepositorySystem.class);

    @BeforeEach
    void startASession() {
        when(session.getExecutionRootDirectory()).thenReturn(directory.toString());
    }

    @Test
    void takesPathsFromTheProject() {
        assertThat(paths("crds", "schemas/{{ .ResourceKind }}.json"))
                .containsExactly(directory.resolve("crds"), directory.resolve("schemas/{{ .ResourceKind }}.json"));
    }

    @Test
    void resolvesCoordinates() throws Exception {
        Path jar = Files.writeString(directory.resolve("crds-1.2.zip"), "");
        ArtifactResult result = new ArtifactResult(new ArtifactRequest())
                .setArtifact(new DefaultArtifact("org.example:crds:zip:1.2").setFile(jar.toFile()));
        when(repositories.resolveArtifact(
                        any(),
                        argThat(wanted -> wanted.getArtifact().getExtension().equals("zip"))))
                .thenReturn(result);

        assertThat(paths("org.example:crds:zip:1.2")).containsExactly(jar);
    }

    @Test
    void saysWhichArtifactIsNotToBeHad() throws Exception {
        when(repositories.resolveArtifact(any(), any())).thenThrow(new ArtifactResolutionException(List.of()));

        assertThatThrownBy(() -> paths("org.example:crds:1.2"))
                .isInstanceOf(GitOpsException.class)
                .hasMessageContaining("org.example:crds:1.2");
    }

    private List<Path> paths(String... sources) {
        return new NamedSources(new MavenProject(), session, () -> repositories).paths(List.of(sources));
    }
}
