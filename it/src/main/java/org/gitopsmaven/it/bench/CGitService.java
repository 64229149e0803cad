/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.bench;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The repositories of a directory through {@code git http-backend}, a process for each request. */
record CGitService(Path root) implements HttpHost.Service {

    @Override
    public HttpHost.Answer serve(HttpExchange request, byte[] body) throws IOException {
        byte[] said = ask(request, body);
        String text = new String(said, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        int status = 200;
        String type = "text/plain";
        for (String line : text.substring(0, Math.max(end, 0)).split("\r\n")) {
            if (line.startsWith("Status: ")) {
                status = Integer.parseInt(line.substring(8, 11));
            } else if (line.startsWith("Content-Type: ")) {
                type = line.substring(14);
            }
        }
        return new HttpHost.Answer(status, type, Arrays.copyOfRange(said, end + 4, said.length));
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
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (OutputStream out = process.getOutputStream()) {
            out.write(body);
        }
        return process.getInputStream().readAllBytes();
    }

    private static String header(@Nullable String text) {
        return text == null ? "" : text;
    }
}
