/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuarkusTest {

    @Test
    void listensNowhereWithoutAnExtensionThatServes() {
        ProjectMetadata worker = Projects.with("io.quarkus:quarkus-arc", "io.quarkus:quarkus-rest-client");

        assertThat(new Quarkus().endpoints(worker)).isEqualTo(Endpoints.NONE);
    }

    @Test
    void hasNoProbesWithoutSmallRyeHealth() {
        assertThat(new Quarkus().endpoints(Projects.with("io.quarkus:quarkus-rest")))
                .isEqualTo(Endpoints.of(new Port("http", 8080)));
    }

    @Test
    void asksMicroProfileHealth() {
        assertThat(probes(Map.of()))
                .isEqualTo(new Probes(
                        new Probe("/q/health/started", "http", false),
                        new Probe("/q/health/live", "http", false),
                        new Probe("/q/health/ready", "http", false)));
    }

    @Test
    void readsRelativePathsBelowTheRootAndAbsoluteOnesFromTheTop() {
        Probes probes = probes(Map.of(
                "quarkus.http.root-path", "/shop",
                "quarkus.http.non-application-root-path", "ops",
                "quarkus.smallrye-health.liveness-path", "/alive"));

        assertThat(probes.readiness()).isEqualTo(new Probe("/shop/ops/health/ready", "http", false));
        assertThat(probes.liveness()).isEqualTo(new Probe("/alive", "http", false));
    }

    @Test
    void asksOnTheManagementInterface() {
        assertThat(probes(Map.of("quarkus.management.enabled", "true", "quarkus.http.root-path", "/shop"))
                        .liveness())
                .isEqualTo(new Probe("/q/health/live", "management", false));
    }

    @Test
    void speaksTlsToTheManagementInterfaceWhenItIsConfiguredThere() {
        assertThat(probes(Map.of(
                                "quarkus.management.enabled", "true",
                                "quarkus.management.ssl.certificate.key-files", "tls.key"))
                        .liveness())
                .isEqualTo(new Probe("/q/health/live", "management", true));
    }

    @Test
    void listensOnTheTlsPortWhenPlainRequestsAreRefused() {
        assertThat(probes(Map.of("quarkus.http.insecure-requests", "disabled")).liveness())
                .isEqualTo(new Probe("/q/health/live", "https", true));
    }

    private static Probes probes(Map<String, String> settings) {
        @Nullable
        Endpoints endpoints = new Quarkus()
                .endpoints(Projects.with("io.quarkus:quarkus-rest", "io.quarkus:quarkus-smallrye-health")
                        .withConfiguration(ApplicationProperties.of(settings)));
        assertThat(endpoints).isNotNull();
        return endpoints == null ? Probes.NONE : endpoints.probes();
    }
}
