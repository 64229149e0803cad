/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/**
 * What Helm looks at in a document.
 *
 * @param kind empty for none
 * @param events the hook events that are written; null for a document that is no hook
 */
record DocumentHead(String kind, @Nullable List<String> events) {

    private static final Set<String> EVENTS = Set.of(
            "pre-install",
            "post-install",
            "pre-delete",
            "post-delete",
            "pre-upgrade",
            "post-upgrade",
            "pre-rollback",
            "post-rollback",
            "test",
            "test-success");
    private static final String HOOK = "helm.sh/hook";
    private static final String KIND = "kind:";
    private static final String OTHER_LINE_ENDS = "\r\u0085\u2028\u2029";

    /** Reads no more than it must: most documents have one plain kind on a line of its own, and no hook. */
    static DocumentHead of(HelmDocument document) {
        String kind = document.text().contains(HOOK) ? null : plainKind(document.text());
        return kind != null
                ? new DocumentHead(kind, null)
                : new DocumentHead(kind(document.content()), events(document.content()));
    }

    /** The word behind the only {@code kind:} that begins a line; null for anything else. */
    private static @Nullable String plainKind(String text) {
        String found = null;
        for (int at = text.indexOf(KIND); at >= 0; at = text.indexOf(KIND, at + 1)) {
            char before = at == 0 ? '\n' : text.charAt(at - 1);
            String word = before == '\n' ? word(text, at + KIND.length()) : null;
            if (OTHER_LINE_ENDS.indexOf(before) >= 0 || before == '\n' && (word == null || found != null)) {
                return null;
            }
            found = before == '\n' ? word : found;
        }
        return found;
    }

    /** A plain word that has the rest of a line for itself; null for anything else. */
    private static @Nullable String word(String text, int from) {
        int start = from;
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
            start++;
        }
        int end = start;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        boolean plain = start > from && end > start && text.charAt(start) > '9' && endsLine(text, end);
        return plain ? text.substring(start, end) : null;
    }

    private static boolean isWordPart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    boolean isHook() {
        return events != null;
    }

    boolean isKnownHook() {
        return events != null && EVENTS.containsAll(events);
    }

    boolean isTest() {
        return events != null && (events.contains("test") || events.contains("test-success"));
    }

    private static boolean endsLine(String text, int at) {
        return at == text.length() || text.charAt(at) == '\n' || text.startsWith("\r\n", at);
    }

    private static String kind(YamlNode content) {
        YamlNode kind = last(content, "kind");
        return kind instanceof YamlScalar scalar ? scalar.text() : "";
    }

    private static @Nullable List<String> events(YamlNode content) {
        YamlNode annotations = last(last(content, "metadata"), "annotations");
        YamlNode hook = last(annotations, HOOK);
        if (!(hook instanceof YamlScalar scalar)) {
            return null;
        }
        List<String> events = new ArrayList<>();
        for (String event : scalar.text().split(",", -1)) {
            events.add(Manifests.trim(event).toLowerCase(Locale.ROOT));
        }
        return events;
    }

    /** Of a key that is written twice, the last one counts. */
    private static @Nullable YamlNode last(@Nullable YamlNode node, String key) {
        YamlNode found = null;
        if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping) {
                found = entry.name().equals(key) ? entry.value() : found;
            }
        }
        return found;
    }
}
