/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Micronaut: HTTP when a server is there, health when {@code micronaut-management} is. */
final class Micronaut implements Framework {

    private static final String GROUP = "io.micronaut";
    private static final Set<String> SERVERS = Set.of(
            GROUP + ":micronaut-http-server",
            GROUP + ":micronaut-http-server-netty",
            GROUP + ":micronaut-http-server-jdk",
            GROUP + ".servlet:micronaut-http-server-tomcat",
            GROUP + ".servlet:micronaut-http-server-jetty",
            GROUP + ".servlet:micronaut-http-server-undertow",
            GROUP + ".servlet:micronaut-http-poja-apache");
    private static final Set<String> MANAGEMENT = Set.of(GROUP + ":micronaut-management");

    @Override
    public @Nullable Endpoints endpoints(ProjectMetadata project) {
        if (!project.dependsOnGroup(GROUP)) {
            return null;
        }
        if (!project.dependsOn(SERVERS)) {
            return Endpoints.NONE;
        }
        ApplicationProperties settings = project.configuration();
        Port traffic = traffic(settings);
        if (traffic == null) {
            return Endpoints.unknown("micronaut.server.port");
        }
        return project.dependsOn(MANAGEMENT) && !isOff(settings)
                ? withHealth(settings, traffic)
                : Endpoints.of(traffic);
    }

    private static @Nullable Port traffic(ApplicationProperties settings) {
        boolean tls = settings.says("micronaut.server.ssl.enabled", true);
        Integer port = settings.port(tls ? "micronaut.server.ssl.port" : "micronaut.server.port", tls ? 8443 : 8080);
        return port == null ? null : new Port(tls ? Port.HTTPS : Port.HTTP, port);
    }

    private static boolean isOff(ApplicationProperties settings) {
        return settings.says("endpoints.health.enabled", false)
                || (settings.says("endpoints.all.enabled", false) && !settings.says("endpoints.health.enabled", true));
    }

    private static Endpoints withHealth(ApplicationProperties settings, Port traffic) {
        String health = UrlPath.of(
                settings.text("micronaut.server.context-path", ""), settings.text("endpoints.all.path", ""), "health");
        Integer own = settings.number("endpoints.all.port");
        Port management = own == null || own <= 0 || own == traffic.number() ? null : new Port(Port.MANAGEMENT, own);
        Port port = management == null ? traffic : management;
        boolean tls = port.name().equals(Port.HTTPS);
        return Endpoints.of(
                traffic,
                management,
                Probes.of(
                        new Probe(health + "/liveness", port.name(), tls),
                        new Probe(health + "/readiness", port.name(), tls)));
    }
}
