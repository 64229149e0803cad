/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SpringBootTest {

    @Test
    void isNotFoundInAPlainProject() {
        assertThat(new SpringBoot().endpoints(Projects.with("com.example:library")))
                .isNull();
    }

    @Test
    void listensNowhereWithoutAServer() {
        ProjectMetadata worker = Projects.with(
                "org.springframework.boot:spring-boot-starter",
                "org.springframework.boot:spring-boot-starter-actuator");

        assertThat(new SpringBoot().endpoints(worker)).isEqualTo(Endpoints.NONE);
    }

    @Test
    void listensNowhereWhenItSaysSo() {
        assertThat(endpoints(Map.of("spring.main.web-application-type", "none")))
                .isEqualTo(Endpoints.NONE);
    }

    @Test
    void hasNoProbesWithoutTheActuator() {
        Endpoints endpoints =
                new SpringBoot().endpoints(Projects.with("org.springframework.boot:spring-boot-starter-web"));

        assertThat(endpoints).isEqualTo(Endpoints.of(new Port("http", 8080)));
    }

    @Test
    void asksTheHealthGroupsOfTheActuator() {
        Endpoints endpoints = endpoints(Map.of());

        assertThat(endpoints.management()).isNull();
        assertThat(endpoints.probes())
                .isEqualTo(Probes.of(
                        new Probe("/actuator/health/liveness", "http", false),
                        new Probe("/actuator/health/readiness", "http", false)));
    }

    @Test
    void putsContextPathServletPathAndBasePathInFront() {
        Endpoints endpoints = endpoints(Map.of(
                "server.servlet.context-path", "/shop/",
                "spring.mvc.servlet.path", "api",
                "management.endpoints.web.base-path", "/manage",
                "management.endpoints.web.path-mapping.health", "up"));

        assertThat(endpoints.probes().readiness()).isEqualTo(new Probe("/shop/api/manage/up/readiness", "http", false));
    }

    @Test
    void asksOnThePortOfTheManagementServerWithoutTheContextPath() {
        Endpoints endpoints = endpoints(Map.of(
                "server.port", "9090",
                "management.server.port", "9091",
                "management.server.base-path", "/internal",
                "server.servlet.context-path", "/shop"));

        assertThat(endpoints.ports()).containsExactly(new Port("http", 9090), new Port("management", 9091));
        assertThat(endpoints.probes().liveness())
                .isEqualTo(new Probe("/internal/actuator/health/liveness", "management", false));
    }

    @Test
    void asksOnThePortOfTrafficWhenBothAreTheSame() {
        Endpoints endpoints = endpoints(Map.of("server.port", "9090", "management.server.port", "9090"));

        assertThat(endpoints.management()).isNull();
        assertThat(endpoints.probes().liveness()).isEqualTo(new Probe("/actuator/health/liveness", "http", false));
    }

    @Test
    void asksTheAdditionalPathsOnThePortOfTraffic() {
        Endpoints endpoints = endpoints(Map.of(
                "management.server.port", "9091", "management.endpoint.health.probes.add-additional-paths", "true"));

        assertThat(endpoints.probes())
                .isEqualTo(Probes.of(new Probe("/livez", "http", false), new Probe("/readyz", "http", false)));
    }

    @Test
    void asksOnlyForReadinessWithoutHealthGroups() {
        Endpoints endpoints = endpoints(Map.of("management.endpoint.health.probes.enabled", "false"));

        assertThat(endpoints.probes()).isEqualTo(new Probes(null, null, new Probe("/actuator/health", "http", false)));
    }

    @Test
    void asksNothingThatIsNotExposed() {
        assertThat(endpoints(Map.of("management.endpoints.web.exposure.include", "info,metrics"))
                        .probes())
                .isEqualTo(Probes.NONE);
        assertThat(endpoints(Map.of("management.endpoints.web.exposure.exclude", "*"))
                        .probes())
                .isEqualTo(Probes.NONE);
        assertThat(endpoints(Map.of("management.endpoint.health.access", "none"))
                        .probes())
                .isEqualTo(Probes.NONE);
        assertThat(endpoints(Map.of("management.server.port", "-1")).probes()).isEqualTo(Probes.NONE);
    }

    @Test
    void prefersWhatIsSaidOfTheHealthEndpointToWhatIsSaidOfAll() {
        assertThat(endpoints(Map.of("management.endpoints.access.default", "none"))
                        .probes())
                .isEqualTo(Probes.NONE);
        assertThat(endpoints(Map.of("management.endpoints.enabled-by-default", "false"))
                        .probes())
                .isEqualTo(Probes.NONE);
        assertThat(endpoints(Map.of(
                                "management.endpoints.access.default", "none",
                                "management.endpoint.health.access", "read-only"))
                        .probes()
                        .liveness())
                .isNotNull();
    }

    @Test
    void speaksTlsWhenTheServerDoes() {
        Endpoints endpoints = endpoints(Map.of("server.ssl.bundle", "web", "server.port", "8443"));

        assertThat(endpoints.traffic()).isEqualTo(new Port("https", 8443));
        assertThat(endpoints.probes().liveness()).isEqualTo(new Probe("/actuator/health/liveness", "https", true));
    }

    @Test
    void lettingTheManagementServerSwitchTlsOff() {
        Endpoints endpoints = endpoints(Map.of(
                "server.ssl.bundle",
                "web",
                "management.server.port",
                "9091",
                "management.server.ssl.enabled",
                "false"));

        assertThat(endpoints.probes().liveness())
                .isEqualTo(new Probe("/actuator/health/liveness", "management", false));
    }

    @Test
    void saysThatOnlyTheEnvironmentKnowsThePort() {
        assertThat(endpoints(Map.of("server.port", "${PORT}")).notes())
                .containsExactly("no Service and no probes: server.port is known only at run time; set <port>");
    }

    private static Endpoints endpoints(Map<String, String> settings) {
        Endpoints endpoints = new SpringBoot().endpoints(Projects.springBoot(settings));
        assertThat(endpoints).isNotNull();
        return endpoints == null ? Endpoints.NONE : endpoints;
    }
}
