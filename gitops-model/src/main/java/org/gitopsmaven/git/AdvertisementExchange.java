/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.eclipse.jgit.errors.TransportException;
import org.jspecify.annotations.Nullable;

/** The request for what a server can do; the answer is read, checked and kept. */
final class AdvertisementExchange extends HttpExchange {

    private final HttpCapabilities capabilities;
    private final boolean redirected;

    AdvertisementExchange(
            HttpURLConnection connection,
            HttpTrace trace,
            GitLimits limits,
            HttpCapabilities capabilities,
            boolean redirected) {
        super(connection, trace, limits);
        this.redirected = redirected;
        this.capabilities = capabilities;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        String type = getContentType();
        if (!capabilities.type().equals(type)) {
            throw new TransportException(HttpFailures.NO_GIT_SERVER);
        }
        InputStream in = super.getInputStream();
        String encoding = super.getHeaderField("Content-Encoding");
        byte[] answer = capabilities.learn("gzip".equals(encoding) ? new GZIPInputStream(in) : in, type, redirected);
        String text = new String(answer, StandardCharsets.ISO_8859_1);
        if (text.contains("object-format=sha256")) {
            throw new TransportException(HttpFailures.SHA256);
        }
        return new ByteArrayInputStream(answer);
    }

    @Override
    public @Nullable String getHeaderField(String name) {
        // the answer was unpacked here
        return name.equalsIgnoreCase("Content-Encoding") ? null : super.getHeaderField(name);
    }
}
