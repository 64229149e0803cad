/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Spring Boot 2.3 and later: a server when a starter brings one, health groups when the actuator is there. */
final class SpringBoot implements Framework {

    private static final String GROUP = "org.springframework.boot";
    private static final int DEFAULT_PORT = 8080;

    /** Direct dependencies that bring a server, and the servers themselves when dependencies are resolved. */
    private static final Set<String> SERVERS = Set.of(
            GROUP + ":spring-boot-starter-web",
            GROUP + ":spring-boot-starter-webmvc",
            GROUP + ":spring-boot-starter-webflux",
            GROUP + ":spring-boot-starter-jersey",
            GROUP + ":spring-boot-starter-web-services",
            GROUP + ":spring-boot-starter-webservices",
            GROUP + ":spring-boot-starter-data-rest",
            GROUP + ":spring-boot-starter-hateoas",
            GROUP + ":spring-boot-starter-tomcat",
            GROUP + ":spring-boot-starter-jetty",
            GROUP + ":spring-boot-starter-undertow",
            GROUP + ":spring-boot-starter-reactor-netty",
            "org.springframework.cloud:spring-cloud-starter-gateway",
            "org.springframework.cloud:spring-cloud-starter-gateway-server-webflux",
            "org.springframework.cloud:spring-cloud-starter-gateway-server-webmvc",
            "org.springframework.cloud:spring-cloud-config-server",
            "org.springframework.cloud:spring-cloud-starter-netflix-eureka-server",
            "org.apache.tomcat.embed:tomcat-embed-core");

    @Override
    public @Nullable Endpoints endpoints(ProjectMetadata project) {
        if (!project.dependsOnGroup(GROUP)) {
            return null;
        }
        ApplicationProperties settings = project.configuration();
        if (!project.dependsOn(SERVERS) || "none".equals(settings.text("spring.main.web-application-type"))) {
            return Endpoints.NONE;
        }
        boolean tls = hasTls("server.ssl", settings, false);
        Integer number = settings.port("server.port", DEFAULT_PORT);
        if (number == null) {
            return Endpoints.unknown("server.port");
        }
        Port traffic = new Port(tls ? Port.HTTPS : Port.HTTP, number);
        return new SpringBootActuator(project, traffic).endpoints();
    }

    /** Anything said of TLS turns it on, unless it says that it is off. */
    static boolean hasTls(String prefix, ApplicationProperties settings, boolean otherwise) {
        return settings.hasAnyBelow(prefix) ? !settings.says(prefix + ".enabled", false) : otherwise;
    }
}
