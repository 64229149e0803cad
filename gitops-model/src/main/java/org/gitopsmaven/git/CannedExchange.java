/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that is answered here, because the answer is known; the server never sees it. */
final class CannedExchange extends HttpExchange {

    private final String type;
    private final byte[] body;

    /** The connection is never opened; it only keeps what JGit sets on it. */
    CannedExchange(HttpURLConnection unopened, HttpTrace trace, GitLimits limits, String type, byte[] body) {
        super(unopened, trace, limits);
        this.type = type;
        this.body = body;
    }

    @Override
    public int getResponseCode() {
        return HTTP_OK;
    }

    @Override
    public String getResponseMessage() {
        return "OK";
    }

    @Override
    public String getContentType() {
        return type;
    }

    @Override
    public int getContentLength() {
        return body.length;
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(body);
    }

    @Override
    public OutputStream getOutputStream() {
        return OutputStream.nullOutputStream();
    }

    @Override
    public @Nullable String getHeaderField(String name) {
        return null;
    }

    @Override
    public List<String> getHeaderFields(String name) {
        return List.of();
    }

    @Override
    public Map<String, List<String>> getHeaderFields() {
        return Map.of();
    }
}
