/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.gitopsmaven.helm.HelmOptions.Engine;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelmCommandEngineTest {

    @TempDir
    Path scratch;

    @Test
    void rendersAsHelmJavaDoesWithAHelmCommand() {
        HelmRequest request = HelmRequest.of(SharedHelm.chart("web"))
                .withRelease("shop", "prod")
                .withKubeVersion("1.33.2")
                .withApiVersions(List.of("monitoring.coreos.com/v1"))
                .withHooks(true, true)
                .withParameters(List.of(HelmParameter.set("replicas=3")), scratch);
        try (HelmRenderer command = command();
                HelmRenderer helmJava = SharedHelm.open()) {
            assertThat(command.render(request).text())
                    .isEqualTo(helmJava.render(request).text());
        }
    }

    @Test
    void mapsErrorsOfTheCommand() {
        Path chart = ChartBuilder.in(scratch, "app")
                .with("templates/a.yaml", "a: {{ required \"say a\" .Values.a }}\n")
                .path();
        try (HelmRenderer command = command()) {
            HelmException fault = HelmFaults.helm(() -> command.render(HelmRequest.of(chart)));

            assertThat(fault.fault()).isEqualTo(HelmFault.REQUIRED_VALUE);
            assertThat(fault.message()).isEqualTo("say a");
        }
    }

    @Test
    void tellsWhatToDoWhenThereIsNoHelm() {
        HelmOptions none = SharedHelm.options().withEngine(Engine.EXECUTABLE).withExecutable(scratch.resolve("none"));
        try (HelmRenderer helm = HelmRenderer.open(none)) {
            HelmException fault = HelmFaults.helm(helm::engineDescription);

            assertThat(fault.fault()).isEqualTo(HelmFault.ENGINE_MISSING);
            assertThat(fault.hint()).contains("put a helm command (3.8 or later) on the PATH");
        }
    }

    @Test
    void explainsWhyHelmJavaDoesNotRun() {
        assertThat(EngineAdvice.message("/lib/libc.so.6: version `GLIBC_2.34' not found"))
                .contains("needs glibc 2.34 or later");
        assertThat(EngineAdvice.message("Error loading shared library ld-linux-x86-64.so.2: No such file"))
                .contains("this system has musl");
        assertThat(EngineAdvice.hint("the artifact x:linux-arm64 is not on the class path"))
                .contains("<dependencies> of the plugin");
        assertThat(EngineAdvice.hint("x.so: failed to map segment from shared object"))
                .contains("set a cache directory");
    }

    private static HelmRenderer command() {
        HelmRenderer helm = HelmRenderer.open(SharedHelm.options().withEngine(Engine.EXECUTABLE));
        try {
            helm.engineDescription();
            return helm;
        } catch (HelmException e) {
            helm.close();
            return Assumptions.abort("there is no helm command on the PATH");
        }
    }
}
