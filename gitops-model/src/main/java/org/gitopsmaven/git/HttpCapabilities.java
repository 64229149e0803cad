/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a server said it can do. With protocol version 2 that answer holds no refs and stays true, so it is asked for
 * once; round trips are what a write costs on a real network.
 */
final class HttpCapabilities {

    private static final int LONGEST = 1 << 16;
    private static final String TYPE = "application/x-git-upload-pack-advertisement";

    private volatile byte @Nullable [] known;

    /** The answer as it came, or null as long as none is known. */
    byte @Nullable [] known() {
        return known;
    }

    String type() {
        return TYPE;
    }

    /**
     * Reads an answer, keeps it if it is one of version 2, and gives it on. One that came from another path is not kept:
     * JGit must be led there each time.
     */
    byte[] learn(InputStream in, @Nullable String type, boolean redirected) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        in.transferTo(bytes);
        byte[] answer = bytes.toByteArray();
        String text = new String(answer, 0, Math.min(answer.length, LONGEST), StandardCharsets.ISO_8859_1);
        if (!redirected
                && TYPE.equals(type)
                && answer.length < LONGEST
                && text.contains("version 2")
                && text.contains("ls-refs")) {
            known = answer;
        }
        return answer;
    }

    boolean contains(String capability) {
        byte[] answer = known;
        return answer != null && new String(answer, StandardCharsets.ISO_8859_1).contains(capability);
    }
}
