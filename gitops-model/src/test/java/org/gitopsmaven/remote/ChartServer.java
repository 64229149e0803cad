/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.remote;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on this machine that answers what it was told to, and remembers what it was asked. */
public final class ChartServer implements AutoCloseable {

    private record Reply(int status, byte[] body, Map<String, String> headers) {}

    private final HttpServer server;
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final Map<String, Reply> withLogin = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    public ChartServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            String request = exchange.getRequestURI().toString();
            String authorization = exchange.getRequestHeaders().getFirst("Authorization");
            asked.add(authorization == null ? request : request + " as " + authorization);
            Reply known = authorization == null ? null : withLogin.get(request);
            Reply reply = known != null ? known : replies.getOrDefault(request, new Reply(404, new byte[0], Map.of()));
            reply.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
            exchange.sendResponseHeaders(reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
            exchange.getResponseBody().write(reply.body());
            exchange.close();
        });
        server.start();
    }

    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    public String url() {
        return "http://" + host();
    }

    public ChartServer on(String request, String body) {
        return on(request, body.getBytes(StandardCharsets.UTF_8));
    }

    public ChartServer on(String request, byte[] body) {
        replies.put(request, new Reply(200, body, Map.of()));
        return this;
    }

    ChartServer on(String request, int status, Map<String, String> headers) {
        replies.put(request, new Reply(status, new byte[0], headers));
        return this;
    }

    ChartServer onLogin(String request, String body) {
        withLogin.put(request, new Reply(200, body.getBytes(StandardCharsets.UTF_8), Map.of()));
        return this;
    }

    /** The requests so far. */
    List<String> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
