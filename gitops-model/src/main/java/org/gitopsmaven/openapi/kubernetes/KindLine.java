/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.kubernetes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gitopsmaven.openapi.Scope;
import org.gitopsmaven.resource.Gvk;
import org.jspecify.annotations.Nullable;

/**
 * A kind and its life.
 *
 * @param type the name of the type of its objects; empty for one that no known version has
 * @param served the known versions that have it
 * @param removed the first version without it, or null
 * @param replacement what to use instead, or null
 */
record KindLine(
        Gvk gvk,
        String type,
        Scope scope,
        Presence served,
        @Nullable KubernetesVersion introduced,
        @Nullable KubernetesVersion deprecated,
        @Nullable KubernetesVersion removed,
        @Nullable Gvk replacement) {

    static KindLine of(String line, List<KubernetesVersion> versions) {
        String[] words = line.split(" ");
        Map<String, String> attributes = new HashMap<>();
        for (int i = 3; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            attributes.put(words[i].substring(0, equals), words[i].substring(equals + 1));
        }
        String scope = attributes.get("scope");
        String served = attributes.get("served");
        return new KindLine(
                Gvk.of(words[1], words[2]),
                attributes.getOrDefault("type", ""),
                scope == null ? Scope.UNKNOWN : Scope.valueOf(scope.toUpperCase(Locale.ROOT)),
                served == null ? Presence.NEVER : Presence.of(served, versions),
                version(attributes.get("introduced")),
                version(attributes.get("deprecated")),
                version(attributes.get("removed")),
                kind(attributes.get("use")));
    }

    private static @Nullable KubernetesVersion version(@Nullable String text) {
        return text == null ? null : KubernetesVersion.of(text);
    }

    private static @Nullable Gvk kind(@Nullable String text) {
        if (text == null) {
            return null;
        }
        int slash = text.lastIndexOf('/');
        return Gvk.of(text.substring(0, slash), text.substring(slash + 1));
    }
}
