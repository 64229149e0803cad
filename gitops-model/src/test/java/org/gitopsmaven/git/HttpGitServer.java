/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A smart HTTP server on the loopback interface, with faults where a test wants them. */
final class HttpGitServer implements AutoCloseable {

    /** What serves the repositories behind the requests. */
    interface Backend {

        Answer serve(HttpExchange request, byte[] body) throws IOException;
    }

    /** What goes back to the client. */
    record Answer(int status, String contentType, byte[] body) {}

    /** Sees a request before the backend; true when it has dealt with it. */
    interface Fault {

        boolean strikes(HttpExchange request) throws IOException;
    }

    private static final String OLD = "old";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> logins = new CopyOnWriteArrayList<>();
    private final AtomicLong sent = new AtomicLong();
    private volatile boolean old;
    private volatile Fault fault = request -> false;
    private volatile Fault lostAnswer = request -> false;
    private volatile Fault cutAnswer = request -> false;

    HttpGitServer(Backend backend) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1000);
        server.setExecutor(threads);
        server.createContext("/", request -> {
            try (request) {
                serve(backend, request);
            }
        });
        server.start();
    }

    /** From now on it does not hear that a client speaks version 2 of the protocol, as behind some proxies. */
    void speakOldProtocol() {
        old = true;
    }

    GitRemote remote(Path repository) {
        return GitRemote.of(url(repository.getFileName().toString()));
    }

    String url(String path) {
        return "http://127.0.0.1:" + port() + "/" + path;
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Strikes before the backend sees a request. */
    void fault(Fault other) {
        fault = other;
    }

    /** Drops the connection after the backend did its work. */
    void loseAnswers(Fault other) {
        lostAnswer = other;
    }

    /** Breaks off in the middle of an answer. */
    void cutAnswers(Fault other) {
        cutAnswer = other;
    }

    /** Method, path and query of all requests so far. */
    List<String> requests() {
        return requests;
    }

    /** The Authorization headers of all requests so far; empty ones included. */
    List<String> logins() {
        return logins;
    }

    /** Bytes of all answers so far. */
    long sent() {
        return sent.get();
    }

    private void serve(Backend backend, HttpExchange request) throws IOException {
        requests.add(request.getRequestMethod() + " " + request.getRequestURI());
        String login = request.getRequestHeaders().getFirst("Authorization");
        logins.add(login == null ? "" : login);
        if (fault.strikes(request)) {
            return;
        }
        request.setAttribute(OLD, old);
        Answer answer = backend.serve(request, body(request));
        if (lostAnswer.strikes(request)) {
            return;
        }
        if (cutAnswer.strikes(request)) {
            request.getResponseHeaders().set("Content-Type", answer.contentType());
            request.sendResponseHeaders(answer.status(), answer.body().length);
            request.getResponseBody().write(answer.body(), 0, answer.body().length / 2);
            request.getResponseBody().flush();
            return;
        }
        answer(request, answer);
    }

    void answer(HttpExchange request, Answer answer) throws IOException {
        request.getResponseHeaders().set("Content-Type", answer.contentType());
        sent.addAndGet(answer.body().length);
        request.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
        try (OutputStream out = request.getResponseBody()) {
            out.write(answer.body());
        }
    }

    static boolean status(HttpExchange request, int code) throws IOException {
        request.getRequestBody().readAllBytes();
        request.sendResponseHeaders(code, -1);
        return true;
    }

    /** The version of the protocol that a client asks for, as far as the server hears of it. */
    static @Nullable String protocol(HttpExchange request) {
        return Boolean.TRUE.equals(request.getAttribute(OLD))
                ? null
                : request.getRequestHeaders().getFirst("Git-Protocol");
    }

    static boolean isPush(HttpExchange request) {
        return request.getRequestMethod().equals("POST")
                && request.getRequestURI().getPath().endsWith("/git-receive-pack");
    }

    static boolean isFetch(HttpExchange request) {
        return request.getRequestMethod().equals("POST")
                && request.getRequestURI().getPath().endsWith("/git-upload-pack");
    }

    private static byte[] body(HttpExchange request) throws IOException {
        InputStream in = request.getRequestBody();
        if ("gzip".equals(request.getRequestHeaders().getFirst("Content-Encoding"))) {
            in = new GZIPInputStream(in);
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        in.transferTo(body);
        return body.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
