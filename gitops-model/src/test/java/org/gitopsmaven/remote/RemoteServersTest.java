/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.remote;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.gitopsmaven.git.GitCredentials;
import org.gitopsmaven.git.GitHttp;
import org.gitopsmaven.git.GitOptions;
import org.gitopsmaven.git.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemoteServersTest {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer proxy;

    @TempDir
    Path cache;

    @BeforeEach
    void start() throws IOException {
        proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        proxy.createContext("/", this::answer);
        proxy.start();
    }

    @AfterEach
    void stop() {
        proxy.stop(0);
    }

    @Test
    void fetchesThroughTheProxyOfAServerWithItsLogin() {
        RemoteFiles files = new RemoteFiles(cache, RemoteAccess.ALLOWED, this::throughTheProxy);

        byte[] content = files.get("http://files.invalid/base.yaml");

        assertThat(content).asString(StandardCharsets.UTF_8).isEqualTo("a: 1\n");
        assertThat(asked).containsExactly("http://files.invalid/base.yaml " + basic("me:secret"));
    }

    @Test
    void takesTheLoginOfAServerForItsCharts() {
        RemoteLogins logins = ((RemoteServers) host -> host.equals("charts.invalid")
                        ? GitOptions.defaults().withCredentials(GitCredentials.userPassword("me", "secret"))
                        : GitOptions.defaults())
                .logins();

        assertThat(logins.of("charts.invalid:8443")).contains(new RemoteLogins.Login("me", "secret"));
        assertThat(logins.of("elsewhere.invalid")).isEmpty();
    }

    private GitOptions throughTheProxy(String host) {
        GitHttp.Proxy route = new GitHttp.Proxy(
                proxy.getAddress().getHostString(), proxy.getAddress().getPort(), "me", Secret.of("secret"));
        return GitOptions.defaults().withHttp(new GitHttp(route, ""));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String login = exchange.getRequestHeaders().getFirst("Proxy-Authorization");
        asked.add(exchange.getRequestURI() + " " + login);
        byte[] body = "a: 1\n".getBytes(StandardCharsets.UTF_8);
        if (login == null) {
            exchange.getResponseHeaders().add("Proxy-Authenticate", "Basic realm=\"proxy\"");
            exchange.sendResponseHeaders(407, -1);
        } else {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private static String basic(String login) {
        return "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
    }
}
