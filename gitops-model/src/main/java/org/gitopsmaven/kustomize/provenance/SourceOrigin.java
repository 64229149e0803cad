/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.provenance;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.gitopsmaven.kustomize.load.RepoSpec;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.jspecify.annotations.Nullable;

/**
 * Where a resource came from, or what changed it ({@code api/resource/origin.go}).
 *
 * @param path relative to the directory that is built, or to the root of its repository
 * @param repo the repository it came from; empty for a local file
 * @param configuredIn the file that asked for the generator or transformer; empty for none
 * @param configuredBy what it asked for, or null
 */
public record SourceOrigin(
        String path,
        String repo,
        String ref,
        String configuredIn,
        @Nullable Configuration configuredBy) {

    /** The identity of a generator or transformer. */
    public record Configuration(String apiVersion, String kind, String name, String namespace) {}

    /** The origin of the kustomization that is built. */
    public static SourceOrigin root() {
        return new SourceOrigin("", "", "", "", null);
    }

    /** The origin of something that is named here. */
    public SourceOrigin append(String other) {
        Optional<RepoSpec> spec = RepoSpec.parse(other);
        if (spec.isEmpty()) {
            return new SourceOrigin(join(path, other), repo, ref, configuredIn, configuredBy);
        }
        String url = spec.get().cloneUrl();
        return new SourceOrigin(
                join("", spec.get().directory()), url, spec.get().ref(), configuredIn, configuredBy);
    }

    /** The origin of what a field of the kustomization file makes or changes. */
    public SourceOrigin ofField(String file, String kind) {
        return new SourceOrigin("", repo, ref, join(path, file), new Configuration("builtin", kind, "", ""));
    }

    /** The origin of what a plugin makes or changes; null when the plugin's own is not known. */
    public static @Nullable SourceOrigin ofPlugin(KustomizeResource plugin) {
        SourceOrigin own = OriginAnnotations.originOf(plugin);
        return own == null
                ? null
                : new SourceOrigin(
                        "",
                        own.repo,
                        own.ref,
                        own.path,
                        new Configuration(plugin.gvk().apiVersion(), plugin.kind(), plugin.name(), plugin.namespace()));
    }

    /** Joins and cleans as {@code filepath.Join} does. */
    static String join(String first, String second) {
        String joined = first.isEmpty() || second.isEmpty() ? first + second : first + "/" + second;
        Deque<String> names = new ArrayDeque<>();
        for (String name : joined.split("/", -1)) {
            if (name.equals("..") && !names.isEmpty() && !names.getLast().equals("..")) {
                names.removeLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        String cleaned = String.join("/", names);
        return joined.startsWith("/") ? "/" + cleaned : cleaned.isEmpty() && !joined.isEmpty() ? "." : cleaned;
    }
}
