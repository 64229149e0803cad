/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Quarkus: HTTP when an extension serves it, MicroProfile health when SmallRye Health is there. */
final class Quarkus implements Framework {

    private static final String GROUP = "io.quarkus";
    private static final Set<String> SERVING = Set.of("rest", "resteasy", "undertow", "qute-web", "grpc", "smallrye");
    private static final Set<String> HEALTH = Set.of(GROUP + ":quarkus-smallrye-health");

    @Override
    public @Nullable Endpoints endpoints(ProjectMetadata project) {
        if (!project.dependsOnGroup(GROUP)) {
            return null;
        }
        if (project.dependencies().stream().noneMatch(Quarkus::serves)) {
            return Endpoints.NONE;
        }
        ApplicationProperties settings = project.configuration();
        Port traffic = traffic(settings);
        if (traffic == null) {
            return Endpoints.unknown("quarkus.http.port");
        }
        if (!project.dependsOn(HEALTH)) {
            return Endpoints.of(traffic);
        }
        Port management = management(settings);
        return Endpoints.of(traffic, management, probes(settings, traffic, management));
    }

    private static boolean serves(Coordinates dependency) {
        String name = dependency.artifactId();
        return dependency.groupId().equals(GROUP)
                && !name.contains("client")
                && (SERVING.contains(name.replaceFirst("^quarkus-", "").replaceFirst("-.*", ""))
                        || name.contains("-http")
                        || name.contains("-web")
                        || name.equals("quarkus-reactive-routes"));
    }

    private static @Nullable Port traffic(ApplicationProperties settings) {
        boolean tls = "disabled".equals(settings.text("quarkus.http.insecure-requests"));
        Integer port = settings.port(tls ? "quarkus.http.ssl-port" : "quarkus.http.port", tls ? 8443 : 8080);
        return port == null ? null : new Port(tls ? Port.HTTPS : Port.HTTP, port);
    }

    private static @Nullable Port management(ApplicationProperties settings) {
        if (!settings.says("quarkus.management.enabled", true)) {
            return null;
        }
        Integer port = settings.port("quarkus.management.port", 9000);
        return port == null ? null : new Port(Port.MANAGEMENT, port);
    }

    private static Probes probes(ApplicationProperties settings, Port traffic, @Nullable Port management) {
        String base = management == null
                ? UrlPath.resolve(
                        settings.text("quarkus.http.root-path", "/"),
                        settings.text("quarkus.http.non-application-root-path", "q"))
                : UrlPath.of(settings.text("quarkus.management.root-path", "q"));
        String health = UrlPath.resolve(base, settings.text("quarkus.smallrye-health.root-path", "health"));
        Port port = management == null ? traffic : management;
        boolean tls = management == null ? traffic.name().equals(Port.HTTPS) : hasTls(settings);
        return new Probes(
                probe(settings, health, "startup", "started", port, tls),
                probe(settings, health, "liveness", "live", port, tls),
                probe(settings, health, "readiness", "ready", port, tls));
    }

    private static boolean hasTls(ApplicationProperties settings) {
        return settings.hasAnyBelow("quarkus.management.ssl")
                || settings.isSet("quarkus.management.tls-configuration-name");
    }

    private static Probe probe(
            ApplicationProperties settings, String health, String kind, String path, Port port, boolean tls) {
        String own = settings.text("quarkus.smallrye-health." + kind + "-path", path);
        return new Probe(UrlPath.resolve(health, own), port.name(), tls);
    }
}
