/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/**
 * Takes secrets out of texts before anyone sees them: those it was told, plain and as URLs and headers write them, and
 * whatever stands before the {@code @} of an HTTP URL. What comes from a server also loses its control characters.
 */
final class Redactor {

    private static final String HIDDEN = "***";
    private static final int SHORTEST = 4;
    private static final int LONGEST_REMOTE = 4000;
    private static final Pattern USER_INFO = Pattern.compile("(?i)(https?://)[^/\\s@'\"]*@");
    private static final Pattern QUERY =
            Pattern.compile("(?i)([?&](?:private_token|access_token|token|key|password|secret|sig)=)[^&\\s'\"]*");
    private static final Pattern CONTROL = Pattern.compile("\\x1b\\[[0-9;?]*[ -/]*[@-~]|[\\p{Cntrl}&&[^\\n\\t]]");

    private final List<String> secrets = new CopyOnWriteArrayList<>();

    /** Hides a secret from now on, whatever way it is written. */
    void hide(Secret secret) {
        String text = secret.reveal().strip();
        if (text.length() >= SHORTEST) {
            add(text);
            add(URLEncoder.encode(text, StandardCharsets.UTF_8));
            add(base64(text));
        }
    }

    /** Hides the header that a user and a password make. */
    void hide(String user, Secret password) {
        hide(password);
        if (!password.isEmpty()) {
            add(base64(user + ":" + password.reveal()));
        }
    }

    String clean(String text) {
        String cleaned = text;
        List<String> longestFirst = new ArrayList<>(secrets);
        longestFirst.sort(Comparator.comparingInt(String::length).reversed());
        for (String secret : longestFirst) {
            cleaned = cleaned.replace(secret, HIDDEN);
        }
        cleaned = USER_INFO.matcher(cleaned).replaceAll("$1");
        return QUERY.matcher(cleaned).replaceAll("$1" + HIDDEN);
    }

    /** What a server said, fit for a terminal. */
    String cleanRemote(String text) {
        String bounded = text.length() > LONGEST_REMOTE ? text.substring(0, LONGEST_REMOTE) + "…" : text;
        return clean(CONTROL.matcher(bounded.replace("\r", "")).replaceAll("").strip());
    }

    /** The same error, and the same causes, with clean messages. */
    Throwable clean(Throwable error) {
        return copy(error, 0);
    }

    private Throwable copy(Throwable error, int depth) {
        Throwable cause = error.getCause() == null || depth > 8 ? null : copy(error.getCause(), depth + 1);
        String message = error.getClass().getName() + ": " + clean(String.valueOf(error.getMessage()));
        Throwable clean = new Exception(message, cause);
        clean.setStackTrace(error.getStackTrace());
        return clean;
    }

    private void add(String text) {
        if (!secrets.contains(text)) {
            secrets.add(text);
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
