/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;

/** The health groups of Spring Boot's actuator: which are exposed, on which port and path. */
record SpringBootActuator(ProjectMetadata project, Port traffic) {

    private static final String ENDPOINTS = "management.endpoints.web";
    private static final String HEALTH = "management.endpoint.health";
    private static final Set<String> ACTUATOR = Set.of(
            "org.springframework.boot:spring-boot-starter-actuator",
            "org.springframework.boot:spring-boot-actuator-autoconfigure");

    Endpoints endpoints() {
        Integer port = settings().port("management.server.port", traffic.number());
        if (!project.dependsOn(ACTUATOR) || !isExposed() || port == null) {
            return Endpoints.of(traffic);
        }
        Port own = port == traffic.number() ? null : new Port(Port.MANAGEMENT, port);
        if (settings().says(HEALTH + ".probes.add-additional-paths", true)) {
            return Endpoints.of(traffic, own, additionalPaths());
        }
        return Endpoints.of(traffic, own, own == null ? sharedPort() : ownPort(own));
    }

    private Probes additionalPaths() {
        String context = contextPath();
        return Probes.of(onTraffic(UrlPath.of(context, "livez")), onTraffic(UrlPath.of(context, "readyz")));
    }

    private Probes sharedPort() {
        String base = UrlPath.of(contextPath(), basePath());
        return probes(path -> onTraffic(UrlPath.of(base, path)));
    }

    private Probes ownPort(Port port) {
        String base = UrlPath.of(settings().text("management.server.base-path", ""), basePath());
        boolean tls = SpringBoot.hasTls("management.server.ssl", settings(), isTls());
        return probes(path -> new Probe(UrlPath.of(base, path), port.name(), tls));
    }

    private Probes probes(Function<String, Probe> at) {
        String health = settings().text(ENDPOINTS + ".path-mapping.health", "health");
        if (settings().says(HEALTH + ".probes.enabled", false)) {
            // without the groups only the sum of all parts is told, and no outage of a database is cured by a restart
            return Probes.of(null, at.apply(health));
        }
        return Probes.of(at.apply(health + "/liveness"), at.apply(health + "/readiness"));
    }

    private Probe onTraffic(String path) {
        return new Probe(path, traffic.name(), isTls());
    }

    private boolean isTls() {
        return traffic.name().equals(Port.HTTPS);
    }

    private String basePath() {
        return settings().text(ENDPOINTS + ".base-path", "actuator");
    }

    /** Where the application itself is mounted: by the servlet container and the dispatcher, or by WebFlux. */
    private String contextPath() {
        return UrlPath.of(
                settings().text("server.servlet.context-path", ""),
                settings().text("spring.mvc.servlet.path", ""),
                settings().text("spring.webflux.base-path", ""));
    }

    private boolean isExposed() {
        return isOn()
                && lists(ENDPOINTS + ".exposure.include", "health")
                && !lists(ENDPOINTS + ".exposure.exclude", "");
    }

    /** What is said of the endpoint counts, else what is said of all of them. */
    private boolean isOn() {
        if (settings().isSet(HEALTH + ".access")) {
            return !"none".equals(settings().text(HEALTH + ".access"));
        }
        if (settings().isSet(HEALTH + ".enabled")) {
            return !settings().says(HEALTH + ".enabled", false);
        }
        return !"none".equals(settings().text("management.endpoints.access.default"))
                && !settings().says("management.endpoints.enabled-by-default", false);
    }

    private boolean lists(String name, String otherwise) {
        return Arrays.stream(settings().text(name, otherwise).split(",", -1))
                .map(String::strip)
                .anyMatch(item -> item.equals("*") || item.equals("health"));
    }

    private ApplicationProperties settings() {
        return project.configuration();
    }
}
