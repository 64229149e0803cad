/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MicronautTest {

    private static final String SERVER = "io.micronaut:micronaut-http-server-netty";

    @Test
    void hasNoProbesWithoutManagement() {
        assertThat(new Micronaut().endpoints(Projects.with(SERVER))).isEqualTo(Endpoints.of(new Port("http", 8080)));
    }

    @Test
    void asksTheHealthEndpoint() {
        Endpoints endpoints = endpoints(Map.of("micronaut.server.context-path", "/shop"));

        assertThat(endpoints.probes().readiness()).isEqualTo(new Probe("/shop/health/readiness", "http", false));
    }

    @Test
    void asksOnThePortOfTheEndpoints() {
        Endpoints endpoints = endpoints(Map.of("endpoints.all.port", "8085", "endpoints.all.path", "/ops"));

        assertThat(endpoints.ports()).contains(new Port("management", 8085));
        assertThat(endpoints.probes().liveness()).isEqualTo(new Probe("/ops/health/liveness", "management", false));
    }

    @Test
    void asksNothingWhenTheEndpointIsOff() {
        assertThat(endpoints(Map.of("endpoints.health.enabled", "false")).probes())
                .isEqualTo(Probes.NONE);
    }

    @Test
    void saysThatThePortIsRandom() {
        assertThat(endpoints(Map.of("micronaut.server.port", "-1")).notes()).hasSize(1);
    }

    private static Endpoints endpoints(Map<String, String> settings) {
        @Nullable
        Endpoints endpoints = new Micronaut()
                .endpoints(Projects.with(SERVER, "io.micronaut:micronaut-management")
                        .withConfiguration(ApplicationProperties.of(settings)));
        assertThat(endpoints).isNotNull();
        return endpoints == null ? Endpoints.NONE : endpoints;
    }
}
