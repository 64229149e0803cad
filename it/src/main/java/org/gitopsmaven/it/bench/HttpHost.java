/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import java.util.zip.GZIPInputStream;

/** Serves repositories over smart HTTP, and counts requests and bytes. */
final class HttpHost implements GitHost {

    private static final int BACKLOG = 1000;

    private final Service service;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicLong sent = new AtomicLong();
    private volatile IntConsumer before = request -> {};
    private volatile IntConsumer after = request -> {};

    /** What a server of Git makes of a request. */
    interface Service {

        /**
         * @param body what was sent, unpacked
         */
        Answer serve(HttpExchange request, byte[] body) throws IOException;
    }

    /** What goes back. */
    record Answer(int status, String type, byte[] body) {}

    HttpHost(Service service) throws IOException {
        this.service = service;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
        server.setExecutor(threads);
        server.createContext("/", request -> {
            try (request) {
                serve(request);
            }
        });
        server.start();
    }

    @Override
    public String url(String repository) {
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
        Answer answer = service.serve(request, body(request));
        after.accept(number);
        int length = answer.body().length;
        sent.addAndGet(length);
        request.getResponseHeaders().set("Content-Type", answer.type());
        request.sendResponseHeaders(answer.status(), length == 0 ? -1 : length);
        try (OutputStream out = request.getResponseBody()) {
            out.write(answer.body());
        }
    }

    private static byte[] body(HttpExchange request) throws IOException {
        InputStream in = request.getRequestBody();
        boolean packed = "gzip".equals(request.getRequestHeaders().getFirst("Content-Encoding"));
        return packed ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
