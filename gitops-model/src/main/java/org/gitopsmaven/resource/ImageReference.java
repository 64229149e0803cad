/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.resource;

import java.util.Locale;
import java.util.regex.Pattern;
import org.gitopsmaven.finding.GitOpsException;
import org.jspecify.annotations.Nullable;

/**
 * A container image by name, such as {@code registry.example.org:5000/team/web:1.4.0@sha256:…}. Accepts what the
 * grammar of {@code distribution/reference} accepts and keeps it as it was written: no registry or tag is added.
 *
 * @param name registry (if any) and repository, without tag and digest
 * @param tag null for none
 * @param digest with its algorithm, {@code sha256:…}; null for none
 */
public record ImageReference(
        String name, @Nullable String tag, @Nullable String digest) {

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST = 1024;
    private static final int LONGEST_TAG = 128;
    private static final String SHA256 = "sha256:";
    private static final int SHA256_DIGITS = 64;

    public ImageReference {
        String text = name + (tag == null ? "" : ":" + tag) + (digest == null ? "" : "@" + digest);
        checkName(name, text);
        if (tag != null && !isTag(tag)) {
            throw refused(text, "\"" + tag + "\" is not a tag: up to 128 letters, digits, '_', '.' and '-'");
        }
        if (digest != null) {
            checkDigest(digest, text);
        }
    }

    /** Reads a reference; one that does not parse is an error that quotes it. */
    public static ImageReference of(String text) {
        int at = text.indexOf('@');
        String digest = at < 0 ? null : text.substring(at + 1);
        String tagged = at < 0 ? text : text.substring(0, at);
        int colon = tagged.lastIndexOf(':');
        // a colon before the last slash belongs to the port of the registry
        boolean hasTag = colon > tagged.lastIndexOf('/');
        return new ImageReference(
                hasTag ? tagged.substring(0, colon) : tagged, hasTag ? tagged.substring(colon + 1) : null, digest);
    }

    /** The host and port that are written in front of the repository; empty for none, which means Docker Hub. */
    public String registry() {
        int slash = name.indexOf('/');
        return slash >= 0 && isRegistry(name.substring(0, slash)) ? name.substring(0, slash) : "";
    }

    /** The name without its registry. */
    public String repository() {
        String registry = registry();
        return registry.isEmpty() ? name : name.substring(registry.length() + 1);
    }

    /**
     * Whether what it names can change while the reference stays the same: {@code latest}, a SNAPSHOT, or nothing said.
     */
    public boolean isFloating() {
        return digest == null
                && (tag == null
                        || tag.equals("latest")
                        || tag.toUpperCase(Locale.ROOT).endsWith("SNAPSHOT"));
    }

    public ImageReference withDigest(@Nullable String other) {
        return new ImageReference(name, tag, other);
    }

    @Override
    public String toString() {
        return name + (tag == null ? "" : ":" + tag) + (digest == null ? "" : "@" + digest);
    }

    private static boolean isRegistry(String segment) {
        return segment.indexOf('.') >= 0
                || segment.indexOf(':') >= 0
                || segment.equals("localhost")
                || !segment.equals(segment.toLowerCase(Locale.ROOT));
    }

    private static void checkName(String name, String text) {
        if (name.isEmpty()) {
            throw refused(text, "it has no name");
        }
        if (name.length() > LONGEST_NAME || text.length() > LONGEST) {
            throw refused(text, "its name is longer than " + LONGEST_NAME + " characters");
        }
        String[] segments = name.split("/", -1);
        int first = 0;
        if (segments.length > 1 && isRegistry(segments[0])) {
            if (!isHost(segments[0]) && !Patterns.REGISTRY.matcher(segments[0]).matches()) {
                throw refused(text, "\"" + segments[0] + "\" is not a registry host");
            }
            first = 1;
        }
        for (int i = first; i < segments.length; i++) {
            if (!isSegment(segments[i])) {
                throw refused(text, "\"" + segments[i] + "\" is not a part of a repository name: " + why(segments[i]));
            }
        }
    }

    /** Names of lower case with dots between them and perhaps a port, as nearly all are; told without a pattern. */
    private static boolean isHost(String registry) {
        int colon = registry.indexOf(':');
        int end = colon < 0 ? registry.length() : colon;
        for (int i = colon + 1; colon >= 0 && i < registry.length(); i++) {
            if (registry.charAt(i) < '0' || registry.charAt(i) > '9') {
                return false;
            }
        }
        boolean letter = false;
        for (int i = 0; i < end; i++) {
            char c = registry.charAt(i);
            if (!isLowerOrDigit(c) && !(c == '.' && letter)) {
                return false;
            }
            letter = c != '.';
        }
        return letter && colon + 1 < registry.length();
    }

    private static boolean isTag(String tag) {
        for (int i = 0; i < tag.length(); i++) {
            char c = tag.charAt(i);
            boolean word = c == '_' || isLowerOrDigit(c) || c >= 'A' && c <= 'Z';
            if (!word && (i == 0 || c != '.' && c != '-')) {
                return false;
            }
        }
        return !tag.isEmpty() && tag.length() <= LONGEST_TAG;
    }

    /** Letters and digits, between them a dot, one or two underscores, or any number of hyphens. */
    private static boolean isSegment(String segment) {
        int i = 0;
        while (i < segment.length() && isLowerOrDigit(segment.charAt(i))) {
            i++;
            int separator = i;
            while (i < segment.length() && !isLowerOrDigit(segment.charAt(i))) {
                i++;
            }
            if (i == segment.length()) {
                return separator == i;
            }
            if (i > separator && !isSeparator(segment.substring(separator, i))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isSeparator(String text) {
        return text.equals(".") || text.equals("_") || text.equals("__") || text.equals("-".repeat(text.length()));
    }

    private static boolean isLowerOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    private static String why(String segment) {
        if (segment.isEmpty()) {
            return "it is empty";
        }
        return segment.equals(segment.toLowerCase(Locale.ROOT))
                ? "only a-z, 0-9 and single separators '.', '_', '__' or '-' between them"
                : "it must be lower case";
    }

    private static void checkDigest(String digest, String text) {
        boolean good = digest.startsWith(SHA256)
                ? isSha256(digest)
                : Patterns.DIGEST.matcher(digest).matches();
        if (!good) {
            throw refused(text, "\"" + digest + "\" is not a digest such as sha256: and 64 hexadecimal digits");
        }
    }

    private static boolean isSha256(String digest) {
        for (int i = SHA256.length(); i < digest.length(); i++) {
            char c = digest.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return digest.length() == SHA256.length() + SHA256_DIGITS;
    }

    private static GitOpsException refused(String text, String why) {
        String shown = text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) + "…" : text;
        return new GitOpsException(
                "\"" + shown + "\" is not an image reference: " + why,
                null,
                "write it as [registry[:port]/]repository[:tag][@digest]");
    }

    /** Compiled only for unusual registries and digests. */
    private static final class Patterns {
        static final String LABEL = "(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])";
        static final Pattern REGISTRY =
                Pattern.compile("(?:" + LABEL + "(?:\\." + LABEL + ")*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?");
        static final Pattern DIGEST =
                Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}");
    }
}
