/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import org.gitopsmaven.git.GitCredentials.UserPassword;
import org.gitopsmaven.git.protocol.Advertisement;
import org.jspecify.annotations.Nullable;

/**
 * One conversation with a service of a smart HTTP server: what it announces, wherever on the same server that leads, and
 * then requests. Credentials are sent when they are known or asked for, and no second time when they were turned down.
 */
final class HttpService {

    /** The service that gives. */
    static final String FETCH = "git-upload-pack";

    /** The service that takes. */
    static final String PUSH = "git-receive-pack";

    private static final int MOST_REDIRECTS = 5;

    private final String name;
    private final HttpConnector connector;
    private final HttpTrace trace;
    private final Logins logins;
    private final GitLimits limits;
    private String base;
    private @Nullable UserPassword login;
    private boolean asked;
    private boolean redirected;

    HttpService(String name, GitRemote remote, HttpConnector connector, HttpTrace trace, Logins logins) {
        this.name = name;
        this.connector = connector;
        this.trace = trace;
        this.logins = logins;
        this.limits = connector.limits();
        this.base = withoutSlash(remote.toString());
        this.login = logins.known();
    }

    /** Asks what the server can do. */
    Advertisement advertisement() throws IOException {
        String query = "/info/refs?service=" + name;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; ) {
            URL url = new URL(base + query);
            HttpURLConnection connection = open(url);
            int status = answered(connection);
            if (status == HttpURLConnection.HTTP_OK) {
                return Advertisement.parse(body(connection, "advertisement").readAllBytes());
            }
            discard(connection);
            if (isRedirect(status)) {
                follow(url, connection.getHeaderField("Location"), query);
                redirects++;
            } else if (status != HttpURLConnection.HTTP_UNAUTHORIZED || !mayTryAgain()) {
                throw new IOException("the server answers " + status);
            }
        }
        throw new IOException("the server redirects more than " + MOST_REDIRECTS + " times");
    }

    /** Whether the announcement was found at another place than it should be. */
    boolean isRedirected() {
        return redirected;
    }

    /** Sends a request to where the announcement was. */
    InputStream post(byte[] request) throws IOException {
        while (true) {
            HttpURLConnection connection = open(new URL(base + "/" + name));
            connection.setRequestMethod("POST");
            connection.setRequestProperty("Content-Type", "application/x-" + name + "-request");
            connection.setDoOutput(true);
            // streamed: the JDK repeats other requests by itself when a connection breaks
            connection.setFixedLengthStreamingMode(request.length);
            connection.connect();
            if (name.equals(PUSH)) {
                trace.writing();
            }
            connection.getOutputStream().write(request);
            int status = answered(connection);
            if (status == HttpURLConnection.HTTP_OK) {
                return body(connection, "result");
            }
            discard(connection);
            if (status != HttpURLConnection.HTTP_UNAUTHORIZED || !mayTryAgain()) {
                throw new IOException("the server answers " + status);
            }
        }
    }

    private HttpURLConnection open(URL url) throws IOException {
        HttpURLConnection connection = connector.open(url);
        connection.setRequestProperty("Accept-Encoding", "gzip");
        connection.setRequestProperty("Accept", "*/*");
        connection.setRequestProperty("User-Agent", "git/2.0 (gitops-maven-plugin)");
        if (name.equals(FETCH)) {
            connection.setRequestProperty("Git-Protocol", "version=2");
        }
        if (login != null) {
            String pair = login.user() + ":" + login.password().reveal();
            connection.setRequestProperty(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        }
        return connection;
    }

    private int answered(HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        trace.answered(status, connection.getHeaderField("Retry-After"));
        return status;
    }

    private InputStream body(HttpURLConnection connection, String kind) throws IOException {
        if (!("application/x-" + name + "-" + kind).equals(connection.getContentType())) {
            discard(connection);
            throw new IOException(HttpFailures.NO_GIT_SERVER);
        }
        InputStream in = new BoundedStream(connection.getInputStream(), limits);
        // what is unpacked is bounded too
        return "gzip".equals(connection.getContentEncoding()) ? new BoundedStream(new GZIPInputStream(in), limits) : in;
    }

    /** Whether there is a login that was not sent yet. */
    private boolean mayTryAgain() {
        if (asked || login != null) {
            logins.refused();
            return false;
        }
        asked = true;
        login = logins.ask();
        return login != null;
    }

    private void follow(URL from, @Nullable String location, String query) throws IOException {
        try {
            URL to = new URL(from, location == null ? "" : location);
            connector.check(to);
            String text = to.toString();
            if (location == null || !text.endsWith(query)) {
                throw new IOException(HttpFailures.NO_GIT_SERVER);
            }
            base = text.substring(0, text.length() - query.length());
            redirected = true;
        } catch (MalformedURLException e) {
            throw new IOException(HttpFailures.NO_GIT_SERVER, e);
        }
    }

    private static String withoutSlash(String url) {
        int end = url.length();
        while (url.charAt(end - 1) == '/') {
            end--;
        }
        return url.substring(0, end);
    }

    private static boolean isRedirect(int status) {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    private static void discard(HttpURLConnection connection) throws IOException {
        InputStream error = connection.getErrorStream();
        if (error != null) {
            error.close();
        }
    }
}
