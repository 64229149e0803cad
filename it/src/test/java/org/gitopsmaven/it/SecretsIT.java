/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is given a token and refuses it: the token must not be seen in any line of the build. */
class SecretsIT {

    private static final String USER = "pipeline";
    private static final String TOKEN = "t0p-s3cr3t+token/4711";

    @TempDir
    Path directory;

    private final List<String> logins = new CopyOnWriteArrayList<>();

    @Test
    void showsTheTokenInNoLineNotEvenAtDebugLevel() throws IOException, InterruptedException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::refuse);
        server.start();
        try {
            List<ForkedMaven> mavens = ForkedMaven.found();
            MavenBuild build = mavens.get(0)
                    .runWithServers(
                            directory,
                            "<server><id>gitops</id><username>" + USER + "</username><password>" + TOKEN
                                    + "</password></server>",
                            "-X",
                            Plugin.goal("bump"),
                            "-Dgitops.repository=http://127.0.0.1:"
                                    + server.getAddress().getPort() + "/shop/gitops.git",
                            "-Dgitops.serverId=gitops",
                            "-Dgitops.application=web",
                            "-Dgitops.environment=dev",
                            "-Dgitops.image=registry.example.com/web:1.0.0");

            String basic = Base64.getEncoder().encodeToString((USER + ":" + TOKEN).getBytes(StandardCharsets.UTF_8));
            assertThat(build.exitCode()).isNotZero();
            assertThat(logins).as(build.log()).contains("Basic " + basic);
            assertThat(build.log())
                    .contains("no right to do that (403)")
                    .doesNotContain(TOKEN)
                    .doesNotContain(URLEncoder.encode(TOKEN, StandardCharsets.UTF_8))
                    .doesNotContain(basic);
        } finally {
            server.stop(0);
        }
    }

    private void refuse(HttpExchange request) throws IOException {
        String login = request.getRequestHeaders().getFirst("Authorization");
        logins.add(String.valueOf(login));
        boolean known = login != null;
        if (!known) {
            request.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"git\"");
        }
        request.sendResponseHeaders(known ? 403 : 401, -1);
        request.close();
    }
}
