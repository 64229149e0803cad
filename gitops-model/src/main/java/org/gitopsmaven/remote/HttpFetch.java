/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** GET with bounds: on time, size and redirections. A login never follows a redirection to another server. */
final class HttpFetch {

    record Fetched(int status, Optional<String> challenge, byte[] body) {

        boolean isOk() {
            return status == 200;
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_REDIRECTIONS = 5;

    private final ProxyRoute route;
    private final HttpClient client;

    HttpFetch(RemoteServers servers) {
        route = new ProxyRoute(servers);
        client = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(20))
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(route)
                .build();
    }

    Fetched get(URI address, Map<String, String> headers, int limit) {
        URI at = address;
        for (int i = 0; i <= MOST_REDIRECTIONS; i++) {
            HttpResponse<InputStream> response = send(at, sameServer(at, address) ? headers : Map.of());
            Optional<String> target =
                    response.statusCode() / 100 == 3 ? response.headers().firstValue("Location") : Optional.empty();
            if (target.isEmpty()) {
                return read(response, at, limit);
            }
            at = redirected(at, target.get());
        }
        throw new FetchException("more than " + MOST_REDIRECTIONS + " redirections", shown(address), null);
    }

    private HttpResponse<InputStream> send(URI address, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(PATIENCE);
        headers.forEach(request::header);
        String proxyLogin = route.login(address);
        if (proxyLogin != null) {
            request.header("Proxy-Authorization", proxyLogin);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw unreachable(address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable(address, e);
        }
    }

    private static Fetched read(HttpResponse<InputStream> response, URI address, int limit) {
        // the timeout of a request ends with the header of the answer; what follows may drip or stop
        CompletableFuture<Void> alarm = CompletableFuture.runAsync(
                () -> close(response), CompletableFuture.delayedExecutor(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        try (InputStream in = response.body()) {
            byte[] body = in.readNBytes(limit + 1);
            if (body.length > limit) {
                throw new FetchException("larger than " + limit + " bytes", shown(address), null);
            }
            return new Fetched(response.statusCode(), response.headers().firstValue("WWW-Authenticate"), body);
        } catch (IOException e) {
            throw unreachable(address, e);
        } finally {
            alarm.cancel(false);
        }
    }

    private static void close(HttpResponse<InputStream> response) {
        try {
            response.body().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nobody asks for the future that it ends in
        }
    }

    private static URI redirected(URI from, String target) {
        URI to;
        try {
            to = from.resolve(target);
        } catch (IllegalArgumentException e) {
            throw new FetchException("redirects to what is no address", shown(from), null);
        }
        boolean http = "http".equals(to.getScheme()) || "https".equals(to.getScheme());
        if (!http || "https".equals(from.getScheme()) && "http".equals(to.getScheme())) {
            throw new FetchException("redirects to " + shown(to) + ", which is not safe", shown(from), null);
        }
        return to;
    }

    static boolean sameServer(URI one, URI other) {
        return String.valueOf(one.getAuthority()).equals(other.getAuthority())
                && String.valueOf(one.getScheme()).equals(other.getScheme());
    }

    /** An address without what could be a secret. */
    static String shown(URI address) {
        String host = address.getHost() == null ? "" : address.getHost();
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return address.getScheme() + "://" + host + port + (address.getRawPath() == null ? "" : address.getRawPath());
    }

    private static FetchException unreachable(URI address, Exception cause) {
        String why = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new FetchException("cannot be reached: " + why, shown(address), "check the address and the network");
    }
}
