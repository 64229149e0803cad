/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/** What Helm looks at in a document: its kind and the annotation that makes it a hook. */
final class DocumentHead {

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

    private DocumentHead() {}

    static String kind(YamlNode content) {
        YamlNode kind = last(content, "kind");
        return kind instanceof YamlScalar scalar ? scalar.text() : "";
    }

    /** The hook events that are written; null for a document that is no hook. */
    static @Nullable List<String> events(YamlNode content) {
        YamlNode annotations = last(last(content, "metadata"), "annotations");
        YamlNode hook = last(annotations, "helm.sh/hook");
        if (!(hook instanceof YamlScalar scalar)) {
            return null;
        }
        return List.of(scalar.text().split(",", -1)).stream()
                .map(event -> Manifests.trim(event).toLowerCase(Locale.ROOT))
                .toList();
    }

    static boolean areKnown(List<String> events) {
        return EVENTS.containsAll(events);
    }

    static boolean isTest(List<String> events) {
        return events.contains("test") || events.contains("test-success");
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
