/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs a program on this machine: what it reads, what it wrote, and how long it may take. */
final class Program {

    private static final int LONGEST_OUTPUT = 1 << 20;

    private final ProcessBuilder builder;
    private final Duration patience;

    /** What a program wrote, and its exit code. */
    record Result(int exit, String output, String errors) {}

    Program(List<String> command, Duration patience) {
        this.builder = new ProcessBuilder(command);
        this.patience = patience;
    }

    Program in(Path directory) {
        builder.directory(directory.toFile());
        return this;
    }

    Program withEnvironment(Map<String, String> environment) {
        builder.environment().clear();
        builder.environment().putAll(environment);
        return this;
    }

    Program withVariable(String name, String value) {
        builder.environment().put(name, value);
        return this;
    }

    Program without(String name) {
        builder.environment().remove(name);
        return this;
    }

    /** Runs it to its end; one that takes too long is ended, with an error. */
    Result run(byte[] input) throws IOException {
        Process process = builder.start();
        try {
            CompletableFuture<String> output = CompletableFuture.supplyAsync(() -> read(process.getInputStream()));
            CompletableFuture<String> errors = CompletableFuture.supplyAsync(() -> read(process.getErrorStream()));
            write(process, input);
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException(builder.command().get(0) + " took longer than " + patience.toSeconds() + " s");
            }
            return new Result(process.exitValue(), get(output), get(errors));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + builder.command().get(0) + " ran", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static void write(Process process, byte[] input) {
        try (OutputStream stream = process.getOutputStream()) {
            stream.write(input);
        } catch (IOException e) {
            return; // it did not want to read all of it; its exit code tells
        }
    }

    private static String get(CompletableFuture<String> text) throws IOException, InterruptedException {
        try {
            return text.get(1, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("the program's output cannot be read", e);
        }
    }

    private static String read(InputStream stream) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try (stream) {
            for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
                bytes.write(buffer, 0, Math.min(count, LONGEST_OUTPUT - Math.min(bytes.size(), LONGEST_OUTPUT)));
            }
        } catch (IOException e) {
            return bytes.toString(StandardCharsets.UTF_8); // ended with the process
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
