/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.application;

import java.util.Locale;
import java.util.regex.Pattern;

/** Spellings of the address of a repository. Ported from {@code NormalizeGitURL} of {@code util/git}. */
public final class RepositoryUrl {

    private static final Pattern SSH = Pattern.compile("^(ssh://)?([^/:]*?)@[^@]+$");
    private static final Pattern CREDENTIALS = Pattern.compile("^([a-z][a-z0-9+.-]*://)?[^/@]*@");

    private RepositoryUrl() {}

    /** The spelling by which Argo CD compares addresses. */
    public static String normalize(String url) {
        String text = url.strip().toLowerCase(Locale.ROOT);
        if (SSH.matcher(text).matches() && !text.startsWith("ssh://")) {
            text = "ssh://" + text.replaceFirst(":", "/");
        }
        if (text.endsWith(".git")) {
            text = text.substring(0, text.length() - ".git".length());
        }
        return text.startsWith("ssh://") ? text.substring("ssh://".length()) : text;
    }

    /**
     * Whether two addresses name the same repository on the same host, whatever protocol and user they are written
     * with.
     */
    public static boolean sameRepository(String left, String right) {
        return !left.isBlank() && place(left).equals(place(right));
    }

    private static String place(String url) {
        String text = normalize(url);
        text = CREDENTIALS.matcher(text).replaceFirst("$1");
        text = text.replaceFirst("^[a-z][a-z0-9+.-]*://", "");
        text = text.replaceFirst("^([^/]+):[0-9]+/", "$1/");
        return text.replaceAll("/+$", "").replaceFirst("\\.git$", "");
    }
}
