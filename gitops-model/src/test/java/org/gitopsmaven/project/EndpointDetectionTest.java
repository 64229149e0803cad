/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.gitopsmaven.finding.GitOpsException;
import org.junit.jupiter.api.Test;

class EndpointDetectionTest {

    @Test
    void knowsNothingOfAPlainProject() {
        assertThat(EndpointDetection.of(Projects.shop(), HttpSettings.DETECTED)).isEqualTo(Endpoints.NONE);
    }

    @Test
    void takesPortAndPathsOfAPlainProjectFromTheUser() {
        Endpoints endpoints = EndpointDetection.of(Projects.shop(), new HttpSettings(8088, "/alive", null));

        assertThat(endpoints.ports()).containsExactly(new Port("http", 8088));
        assertThat(endpoints.probes()).isEqualTo(Probes.of(new Probe("/alive", "http", false), null));
    }

    @Test
    void asksAPathOfTheUserOnTheDetectedPort() {
        Endpoints endpoints = EndpointDetection.of(
                Projects.springBoot(Map.of("management.server.port", "9091")), new HttpSettings(null, null, "/ready"));

        assertThat(endpoints.probes().readiness()).isEqualTo(new Probe("/ready", "management", false));
        assertThat(endpoints.probes().liveness())
                .isEqualTo(new Probe("/actuator/health/liveness", "management", false));
    }

    @Test
    void refusesWhatIsNoPortAndNoPath() {
        assertThatThrownBy(() -> new HttpSettings(70_000, null, null))
                .isInstanceOf(GitOpsException.class)
                .hasMessageContaining("got port 70000");
        assertThatThrownBy(() -> new HttpSettings(null, "alive", null))
                .isInstanceOf(GitOpsException.class)
                .hasMessageContaining("\"alive\"");
    }
}
