/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.apache.maven.repository.internal.MavenRepositorySystemUtils;
import org.gitopsmaven.helm.HelmSession;
import org.gitopsmaven.remote.RemoteServers;
import org.gitopsmaven.render.RenderListener;
import org.gitopsmaven.render.Rendering;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastRenderingTest {

    private static final String CONFIG = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\ndata: {a: %s}\n";

    private final MavenSession session = mock(MavenSession.class);
    private final HelmSession helm = new HelmSession();

    @TempDir
    Path root;

    @BeforeEach
    void writeManifests() throws IOException {
        when(session.getRepositorySession()).thenReturn(MavenRepositorySystemUtils.newSession());
        write("one", 0);
    }

    @Test
    void isTakenOverByTheNextGoal() {
        List<Rendering> rendered = workspace("web").render(RenderListener.SILENT, null, null);

        assertThat(workspace("web").renderings()).isEqualTo(rendered);
        assertThat(workspace("web").renderings().get(0)).isSameAs(rendered.get(0));
    }

    @Test
    void isRenderedAgainAfterAGoalThatChangesAFile() throws IOException {
        Rendering rendered = workspace("web").renderings().get(0);

        write("two", 1);
        Rendering again = workspace("web").renderings().get(0);

        assertThat(rendered.text()).contains("a: one");
        assertThat(again.text()).contains("a: two");
        assertThat(workspace("web").renderings().get(0)).isSameAs(again);
    }

    @Test
    void isOfOneModule() {
        Rendering rendered = workspace("web").renderings().get(0);

        assertThat(workspace("shop").renderings().get(0)).isNotSameAs(rendered);
        assertThat(workspace("web").renderings().get(0)).isSameAs(rendered);
    }

    @Test
    void isOfOneWish() {
        Rendering rendered = workspace("web").renderings().get(0);

        assertThat(workspace("web", wanted("default", false)).renderings().get(0))
                .isNotSameAs(rendered);
    }

    @Test
    void isNotKeptWhereThingsMayComeFromOutside() {
        Wanted remote = wanted(null, true);
        Rendering rendered = workspace("web", remote).renderings().get(0);

        assertThat(workspace("web", remote).renderings().get(0)).isNotSameAs(rendered);
    }

    @Test
    void isNotOfAClassThatWasLoadedElsewhere() {
        session.getRepositorySession().getData().set(List.of(Object.class, "com.example:web:jar:1"), new Object());

        assertThat(workspace("web").renderings()).hasSize(1);
    }

    private Workspace workspace(String module) {
        return workspace(module, wanted(null, false));
    }

    private Workspace workspace(String module, Wanted wanted) {
        MavenProject project = new MavenProject();
        project.setGroupId("com.example");
        project.setArtifactId(module);
        project.setVersion("1");
        return Workspace.ofTree(root, root.resolve("target"), wanted, LastRendering.of(project, session));
    }

    private Wanted wanted(@Nullable String environment, boolean allowRemote) {
        return new Wanted(
                environment, null, null, allowRemote, false, RemoteServers.DISCOVERED, root.resolve("cache"), helm);
    }

    private void write(String value, int second) throws IOException {
        Path file = root.resolve("web.yaml");
        Files.writeString(file, CONFIG.formatted(value));
        Files.setLastModifiedTime(
                file, FileTime.from(Instant.parse("2020-02-02T02:02:02Z").plusSeconds(second)));
    }
}
