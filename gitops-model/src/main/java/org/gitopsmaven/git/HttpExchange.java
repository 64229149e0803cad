/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.ProtocolException;
import java.net.URL;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.KeyManager;
import javax.net.ssl.TrustManager;
import org.eclipse.jgit.transport.http.HttpConnection;
import org.jspecify.annotations.Nullable;

/** One request of JGit's over the JDK's client. What is asked of it to weaken TLS is not done. */
class HttpExchange implements HttpConnection {

    private final HttpURLConnection connection;
    private final HttpTrace trace;
    private final GitLimits limits;
    private boolean recorded;

    HttpExchange(HttpURLConnection connection, HttpTrace trace, GitLimits limits) {
        this.connection = connection;
        this.trace = trace;
        this.limits = limits;
    }

    @Override
    public int getResponseCode() throws IOException {
        int code = connection.getResponseCode();
        if (!recorded) {
            recorded = true;
            trace.answered(code, connection.getHeaderField("Retry-After"));
        }
        return code;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new BoundedStream(connection.getInputStream(), limits);
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        if (connection.getURL().getPath().endsWith("/git-receive-pack")) {
            trace.writing();
        }
        return connection.getOutputStream();
    }

    @Override
    public URL getURL() {
        return connection.getURL();
    }

    @Override
    public String getResponseMessage() throws IOException {
        String message = connection.getResponseMessage();
        return message == null ? "" : message;
    }

    @Override
    public Map<String, List<String>> getHeaderFields() {
        return connection.getHeaderFields();
    }

    @Override
    public @Nullable String getHeaderField(String name) {
        return connection.getHeaderField(name);
    }

    @Override
    public List<String> getHeaderFields(String name) {
        List<String> values = new ArrayList<>();
        connection.getHeaderFields().forEach((key, each) -> {
            if (name.equalsIgnoreCase(key)) {
                values.addAll(each);
            }
        });
        return values;
    }

    @Override
    public void setRequestProperty(String key, String value) {
        connection.setRequestProperty(key, value);
    }

    @Override
    public void setRequestMethod(String method) throws ProtocolException {
        connection.setRequestMethod(method);
    }

    @Override
    public String getRequestMethod() {
        return connection.getRequestMethod();
    }

    @Override
    public void setUseCaches(boolean use) {
        connection.setUseCaches(use);
    }

    @Override
    public void setConnectTimeout(int millis) {
        connection.setConnectTimeout(millis);
    }

    @Override
    public void setReadTimeout(int millis) {
        connection.setReadTimeout(millis);
    }

    @Override
    public @Nullable String getContentType() {
        return connection.getContentType();
    }

    @Override
    public int getContentLength() {
        return connection.getContentLength();
    }

    @Override
    public void setInstanceFollowRedirects(boolean follow) {
        connection.setInstanceFollowRedirects(false);
    }

    @Override
    public void setDoOutput(boolean output) {
        connection.setDoOutput(output);
    }

    @Override
    public void setFixedLengthStreamingMode(int length) {
        connection.setFixedLengthStreamingMode(length);
    }

    @Override
    public void setChunkedStreamingMode(int length) {
        connection.setChunkedStreamingMode(length);
    }

    @Override
    public boolean usingProxy() {
        return connection.usingProxy();
    }

    @Override
    public void connect() throws IOException {
        connection.connect();
    }

    @Override
    public void configure(
            KeyManager @Nullable [] keys, TrustManager @Nullable [] trusted, @Nullable SecureRandom random) {
        // the trusted certificates are set where the connection is opened
    }

    @Override
    public void setHostnameVerifier(HostnameVerifier verifier) {
        // the JDK's own check stays
    }
}
