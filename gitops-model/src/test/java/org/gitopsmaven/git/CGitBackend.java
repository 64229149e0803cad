/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Serves the repositories of a directory with {@code git http-backend}: the real thing, where git is installed. */
final class CGitBackend implements HttpGitServer.Backend {

    private final Path root;

    CGitBackend(Path root) {
        this.root = root;
    }

    static boolean isHere() {
        try {
            Process process = new ProcessBuilder("git", "http-backend")
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor(10, TimeUnit.SECONDS) && said.contains("Status:");
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    /** Sets what a server for many writers sets. */
    static void configure(Path repository) throws IOException {
        for (String setting : new String[] {
            "http.receivepack=true",
            "uploadpack.allowFilter=true",
            "uploadpack.allowAnySHA1InWant=true",
            "receive.autogc=false",
            "gc.auto=0"
        }) {
            int equals = setting.indexOf('=');
            git(repository, "config", setting.substring(0, equals), setting.substring(equals + 1));
        }
    }

    static String git(Path directory, String... arguments) throws IOException {
        String[] command = new String[arguments.length + 1];
        command[0] = "git";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment()
                .put("GIT_CONFIG_GLOBAL", directory.resolve("no-such-config").toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("git " + Arrays.toString(arguments) + ": " + said);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return said;
    }

    @Override
    public HttpGitServer.Answer serve(HttpExchange request, byte[] body) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("git", "http-backend");
        Map<String, String> variables = builder.environment();
        variables.put("GIT_PROJECT_ROOT", root.toString());
        variables.put("GIT_HTTP_EXPORT_ALL", "1");
        variables.put("GIT_CONFIG_NOSYSTEM", "1");
        variables.put("REMOTE_USER", "tester");
        variables.put("REMOTE_ADDR", "127.0.0.1");
        variables.put("REQUEST_METHOD", request.getRequestMethod());
        variables.put("PATH_INFO", request.getRequestURI().getPath());
        variables.put("QUERY_STRING", orEmpty(request.getRequestURI().getQuery()));
        variables.put("CONTENT_TYPE", orEmpty(request.getRequestHeaders().getFirst("Content-Type")));
        variables.put("CONTENT_LENGTH", String.valueOf(body.length));
        variables.put("GIT_PROTOCOL", orEmpty(HttpGitServer.protocol(request)));
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (OutputStream out = process.getOutputStream()) {
            out.write(body);
        } catch (IOException e) {
            // it read as much as it wanted
        }
        byte[] said = process.getInputStream().readAllBytes();
        return parse(said);
    }

    private static HttpGitServer.Answer parse(byte[] said) {
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
        return new HttpGitServer.Answer(status, type, Arrays.copyOfRange(said, end + 4, said.length));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
