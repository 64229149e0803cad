/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern KIND = Pattern.compile("(?m)^kind:(?:[ \t]+([A-Za-z][A-Za-z0-9]*+))?");

    /** Reads no more than it must: most documents have one plain kind on a line of its own, and no hook. */
    static DocumentHead of(HelmDocument document) {
        if (!document.text().contains(HOOK)) {
            Matcher kind = KIND.matcher(document.text());
            String found = kind.find() ? kind.group(1) : null;
            if (found != null && endsLine(document.text(), kind.end()) && !kind.find()) {
                return new DocumentHead(found, null);
            }
        }
        return new DocumentHead(kind(document.content()), events(document.content()));
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
        return List.of(scalar.text().split(",", -1)).stream()
                .map(event -> Manifests.trim(event).toLowerCase(Locale.ROOT))
                .toList();
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
