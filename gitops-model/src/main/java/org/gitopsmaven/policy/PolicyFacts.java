/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/**
 * What policies may know besides the objects that they judge.
 *
 * @param operation what is asked of the API server; {@code CREATE} in a build
 * @param clusterObjects other objects that are there: namespaces, parameters, what policies look up
 * @param user who asks, as {@code username} and {@code groups}; null when nobody does
 * @param answers what a cluster, a registry or a server would answer, by question; null when nothing was supplied
 * @param now what policies take for the present
 */
public record PolicyFacts(
        String operation,
        List<YamlMapping> clusterObjects,
        @Nullable Map<String, Object> user,
        @Nullable Map<String, Object> answers,
        Instant now) {

    public static final String CREATE = "CREATE";

    public PolicyFacts {
        clusterObjects = List.copyOf(clusterObjects);
    }

    /** What a build knows: nothing of a cluster but these objects. */
    public static PolicyFacts ofBuild(List<YamlMapping> clusterObjects, Instant now) {
        return new PolicyFacts(CREATE, clusterObjects, null, null, now);
    }

    /** The object of this kind and name, if it is known. */
    public Optional<YamlMapping> find(String apiVersion, String kind, String namespace, String name) {
        return clusterObjects.stream()
                .filter(object -> apiVersion.equals(object.text("apiVersion")) && kind.equals(object.text("kind")))
                .filter(object -> name.equals(metadata(object, "name")))
                .filter(object -> namespace.isEmpty() || namespace.equals(metadata(object, "namespace")))
                .findFirst();
    }

    private static @Nullable String metadata(YamlMapping object, String key) {
        YamlMapping metadata = object.mapping("metadata");
        return metadata == null ? null : metadata.text(key);
    }
}
