/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Serves the repositories of a directory with {@code git http-backend}, and counts requests and bytes. */
final class GitBackend implements AutoCloseable {

    private static final int BACKLOG = 1000;

    private final Path root;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicLong sent = new AtomicLong();
    private volatile IntConsumer before = request -> {};
    private volatile IntConsumer after = request -> {};

    GitBackend(Path root) throws IOException {
        this.root = root;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
        server.setExecutor(threads);
        server.createContext("/", request -> {
            try (request) {
                serve(request);
            }
        });
        server.start();
    }

    String url(String repository) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + repository;
    }

    /** Told the number of each request, counted from 1: before it is served, and before its answer goes back. */
    void listen(IntConsumer beforeServing, IntConsumer afterServing) {
        before = beforeServing;
        after = afterServing;
    }

    void reset() {
        requests.set(0);
        sent.set(0);
    }

    int requests() {
        return requests.get();
    }

    long sent() {
        return sent.get();
    }

    private void serve(HttpExchange request) throws IOException {
        int number = requests.incrementAndGet();
        before.accept(number);
        byte[] said = ask(request, request.getRequestBody().readAllBytes());
        after.accept(number);
        String text = new String(said, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        int status = 200;
        for (String line : text.substring(0, Math.max(end, 0)).split("\r\n")) {
            if (line.startsWith("Status: ")) {
                status = Integer.parseInt(line.substring(8, 11));
            } else if (line.startsWith("Content-Type: ")) {
                request.getResponseHeaders().set("Content-Type", line.substring(14));
            }
        }
        int length = said.length - end - 4;
        sent.addAndGet(length);
        request.sendResponseHeaders(status, length == 0 ? -1 : length);
        try (OutputStream out = request.getResponseBody()) {
            out.write(said, end + 4, length);
        }
    }

    private byte[] ask(HttpExchange request, byte[] body) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("git", "http-backend");
        Map<String, String> variables = builder.environment();
        variables.put("GIT_PROJECT_ROOT", root.toString());
        variables.put("GIT_HTTP_EXPORT_ALL", "1");
        variables.put("GIT_CONFIG_NOSYSTEM", "1");
        variables.put("REMOTE_USER", "bench");
        variables.put("REMOTE_ADDR", "127.0.0.1");
        variables.put("REQUEST_METHOD", request.getRequestMethod());
        variables.put("PATH_INFO", request.getRequestURI().getPath());
        variables.put("QUERY_STRING", header(request.getRequestURI().getQuery()));
        variables.put("CONTENT_TYPE", header(request.getRequestHeaders().getFirst("Content-Type")));
        variables.put("CONTENT_LENGTH", String.valueOf(body.length));
        variables.put("GIT_PROTOCOL", header(request.getRequestHeaders().getFirst("Git-Protocol")));
        variables.put(
                "HTTP_CONTENT_ENCODING", header(request.getRequestHeaders().getFirst("Content-Encoding")));
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (OutputStream out = process.getOutputStream()) {
            out.write(body);
        }
        return process.getInputStream().readAllBytes();
    }

    private static String header(@Nullable String text) {
        return text == null ? "" : text;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
