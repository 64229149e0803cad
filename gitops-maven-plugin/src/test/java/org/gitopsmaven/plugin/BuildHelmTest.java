/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.ExecutionEvent;
import org.apache.maven.execution.ExecutionListener;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.repository.internal.MavenRepositorySystemUtils;
import org.gitopsmaven.helm.HelmException;
import org.gitopsmaven.helm.HelmOptions;
import org.gitopsmaven.helm.HelmRenderer;
import org.gitopsmaven.helm.HelmRequest;
import org.gitopsmaven.helm.HelmSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BuildHelmTest {

    private final MavenSession session = mock(MavenSession.class);
    private final MavenExecutionRequest request = new DefaultMavenExecutionRequest();
    private final ExecutionListener console = mock(ExecutionListener.class);
    private final ExecutionEvent event = mock(ExecutionEvent.class);

    @BeforeEach
    void startASession() {
        when(session.getRepositorySession()).thenReturn(MavenRepositorySystemUtils.newSession());
        when(session.getRequest()).thenReturn(request);
        request.setExecutionListener(console);
    }

    @Test
    void isTheSameForAllGoalsAndModules() {
        new BuildHelm(session).open(HelmOptions.defaults());
        ExecutionListener listener = request.getExecutionListener();
        Object helm = session.getRepositorySession().getData().get(HelmSession.class);
        new BuildHelm(session).open(HelmOptions.defaults());

        assertThat(session.getRepositorySession().getData().get(HelmSession.class))
                .isSameAs(helm);
        assertThat(request.getExecutionListener()).isSameAs(listener);
    }

    @Test
    void endsWithTheSessionAndTellsTheOthers() {
        HelmRenderer renderer = new BuildHelm(session).open(HelmOptions.defaults());

        request.getExecutionListener().projectStarted(event);
        request.getExecutionListener().sessionEnded(event);

        assertThatThrownBy(() -> renderer.render(HelmRequest.of(Path.of("chart"))))
                .isInstanceOf(HelmException.class)
                .hasMessageContaining("the build is ending");
        verify(console).projectStarted(event);
        verify(console).sessionEnded(event);
        verifyNoMoreInteractions(console);
    }

    @Test
    void passesOnWhatAnotherListenerThrows() {
        doThrow(new IllegalStateException("no")).when(console).mojoStarted(event);
        new BuildHelm(session).open(HelmOptions.defaults());

        assertThatThrownBy(() -> request.getExecutionListener().mojoStarted(event))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no");
    }
}
