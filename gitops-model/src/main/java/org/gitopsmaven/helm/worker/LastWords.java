/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.worker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** What a process wrote to its error output before it ended: the line that tells why, or the last few. */
final class LastWords {

    private static final int KEPT = 5;
    private static final int LONGEST = 300;

    private final Deque<String> last = new ArrayDeque<>();
    private String cause = "";

    /** Reads until the stream ends; a Go crash writes a great deal. */
    void listen(InputStream stream) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = line(in); line != null; line = line(in)) {
                hear(line);
            }
        } catch (IOException e) {
            return; // the process is gone
        }
    }

    synchronized String text() {
        return cause.isEmpty() ? String.join(" / ", last) : cause;
    }

    private synchronized void hear(String line) {
        if (cause.isEmpty()
                && (line.startsWith("fatal error:")
                        || line.startsWith("panic:")
                        || line.contains("insufficient memory")
                        || line.startsWith("runtime: goroutine stack exceeds"))) {
            cause = line;
        }
        if (!line.isBlank() && last.size() < KEPT) {
            last.add(line);
        }
    }

    private static @Nullable String line(Reader in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                return line.isEmpty() ? null : line.toString();
            }
            if (line.length() < LONGEST) {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
