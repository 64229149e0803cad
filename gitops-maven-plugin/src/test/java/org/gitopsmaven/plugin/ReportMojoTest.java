/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.repository.internal.MavenRepositorySystemUtils;
import org.junit.jupiter.api.Test;

@MojoTest
class ReportMojoTest {

    private static final String MANIFESTS = "src/test/resources/manifests";

    @Inject
    private MavenSession session; // a mock

    private final List<String> texts = new ArrayList<>();

    @Test
    @InjectMojo(goal = "report")
    @MojoParameter(name = "directory", value = MANIFESTS)
    void writesThePageOnTheCommandLine(ReportMojo mojo) throws Exception {
        when(session.getRepositorySession()).thenReturn(MavenRepositorySystemUtils.newSession());
        when(session.getExecutionRootDirectory()).thenReturn("target/report-test");

        mojo.execute();

        assertThat(Path.of("target/report-test/target/gitops-reports/index.html"))
                .content()
                .contains("ConfigMap")
                .contains("default/manifests");
    }

    @Test
    @InjectMojo(goal = "report")
    @MojoParameter(name = "directory", value = MANIFESTS)
    void writesAPageOfTheSiteThatLeadsToTheOther(ReportMojo mojo) throws Exception {
        when(session.getRepositorySession()).thenReturn(MavenRepositorySystemUtils.newSession());
        when(session.getExecutionRootDirectory()).thenReturn("target/report-test");
        mojo.setReportOutputDirectory(new File("target/report-test/site"));

        assertThat(mojo.canGenerateReport()).isTrue();
        mojo.generate(sink(), Locale.ENGLISH);

        assertThat(texts)
                .containsSubsequence("GitOps validation", "gitops/index.html", "default/manifests", "1", "no findings");
        assertThat(Path.of("target/report-test/site/gitops/index.html")).isNotEmptyFile();
    }

    /** Writes down what is said to it. */
    private Sink sink() {
        return (Sink) Proxy.newProxyInstance(
                Sink.class.getClassLoader(), new Class<?>[] {Sink.class}, (proxy, method, arguments) -> {
                    if (arguments != null && arguments[0] instanceof String text) {
                        texts.add(text);
                    }
                    return null;
                });
    }
}
