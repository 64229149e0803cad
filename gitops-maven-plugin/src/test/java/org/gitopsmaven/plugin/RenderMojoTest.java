/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.repository.internal.MavenRepositorySystemUtils;
import org.junit.jupiter.api.Test;

@MojoTest
class RenderMojoTest {

    private static final String MANIFESTS = "src/test/resources/manifests";

    @Inject
    private MavenSession session; // a mock

    @Test
    @InjectMojo(goal = "render")
    @MojoParameter(name = "directory", value = MANIFESTS)
    @MojoParameter(name = "outputDirectory", value = "target/render-test/single")
    @MojoParameter(name = "format", value = "single")
    void writesOneFilePerTarget(RenderMojo mojo) throws Exception {
        when(session.getRepositorySession()).thenReturn(MavenRepositorySystemUtils.newSession());
        when(session.getExecutionRootDirectory()).thenReturn("target/render-test");

        mojo.execute();

        assertThat(Path.of("target/render-test/single/default/manifests.yaml"))
                .content()
                .contains("kind: ConfigMap");
    }

    @Test
    @InjectMojo(goal = "render")
    @MojoParameter(name = "directory", value = MANIFESTS)
    @MojoParameter(name = "outputDirectory", value = "target/render-test/unknown")
    @MojoParameter(name = "format", value = "singel")
    void refusesAFormatThatItDoesNotKnow(RenderMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("singel")
                .hasMessageContaining("single");
    }

    @Test
    @InjectMojo(goal = "render")
    @MojoParameter(name = "directory", value = MANIFESTS)
    @MojoParameter(name = "outputDirectory", value = "target/render-test/skipped")
    @MojoParameter(name = "skipRender", value = "true")
    void writesNothingWhenSkipped(RenderMojo mojo) throws Exception {
        mojo.execute();

        assertThat(Path.of("target/render-test/skipped")).doesNotExist();
    }
}
