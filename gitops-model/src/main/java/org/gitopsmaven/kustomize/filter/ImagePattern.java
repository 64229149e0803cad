/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.filter;

import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.kustomize.KustomizeVersion;
import org.gitopsmaven.kustomize.selector.GoRegexp;
import org.jspecify.annotations.Nullable;

/**
 * Whether an image has a name, which is a regular expression to kustomize ({@code api/internal/image}): the name, then
 * perhaps a tag and a digest. Names as people write them need no pattern.
 */
final class ImagePattern {

    private static final String TAG = "(:[a-zA-Z0-9_.{}-]*)?";
    private static final String SHA256 = "(@sha256:[a-zA-Z0-9_.{}-]*)?";
    private static final String ANY_DIGEST = "(@[a-zA-Z0-9]+([.+_-][a-zA-Z0-9]+)*:[a-zA-Z0-9_.{}-]*)?";
    private static final String PREFIX = "@sha256:";

    private final String name;
    private final boolean anyDigest;
    private final boolean plain;
    private @Nullable GoRegexp pattern;
    private boolean invalid;

    ImagePattern(String name, KustomizeVersion version) {
        this.name = name;
        anyDigest = version == KustomizeVersion.NEWEST;
        plain = isPlain(name);
        if (!plain) {
            compile();
        }
    }

    /** Whether the name is no regular expression. */
    boolean isInvalid() {
        return invalid;
    }

    boolean matches(String text) {
        if (plain && (!anyDigest || text.indexOf('@') < 0) && isAscii(text)) {
            return startsWithName(text) && isTagAndDigest(text, name.length());
        }
        if (pattern == null && !invalid) {
            compile();
        }
        return pattern != null && pattern.matches(text);
    }

    private void compile() {
        try {
            pattern = GoRegexp.compile("^" + name + TAG + (anyDigest ? ANY_DIGEST : SHA256) + "$");
        } catch (GitOpsException e) {
            invalid = true;
        }
    }

    /** Only characters that mean themselves, and points. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!isTagCharacter(name.charAt(i)) && "/:".indexOf(name.charAt(i)) < 0
                    || name.charAt(i) == '{'
                    || name.charAt(i) == '}') {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** A point of the name stands for any character of a line. */
    private boolean startsWithName(String text) {
        if (text.length() < name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char wanted = name.charAt(i);
            char c = text.charAt(i);
            if (c != wanted && (wanted != '.' || c == '\n')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTagAndDigest(String text, int start) {
        int at = start;
        if (at < text.length() && text.charAt(at) == ':') {
            at = skip(text, at + 1);
        }
        if (text.startsWith(PREFIX, at)) {
            at = skip(text, at + PREFIX.length());
        }
        return at == text.length();
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && isTagCharacter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isTagCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "_.{}-".indexOf(c) >= 0;
    }
}
