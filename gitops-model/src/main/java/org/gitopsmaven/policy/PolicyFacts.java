/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/** What policies may know besides the objects that they judge. For several threads. */
public final class PolicyFacts {

    public static final String CREATE = "CREATE";

    private final String operation;
    private final ClusterObjects clusterObjects;
    private final @Nullable Map<String, Object> user;
    private final @Nullable Map<String, Object> answers;
    private final Instant now;
    private final @Nullable YamlMapping oldObject;
    private final SuppliedValues supplied;

    /**
     * What is known.
     *
     * @param operation what is asked of the API server; {@code CREATE} in a build
     * @param clusterObjects other objects that are there: namespaces, parameters, what policies look up
     * @param user who asks, as {@code username} and {@code groups}; null when nobody does
     * @param answers what a cluster, a registry or a server would answer, by question; null when nothing was supplied
     * @param now what policies take for the present
     */
    public PolicyFacts(
            String operation,
            List<YamlMapping> clusterObjects,
            @Nullable Map<String, Object> user,
            @Nullable Map<String, Object> answers,
            Instant now) {
        this(operation, new ClusterObjects(clusterObjects), user, answers, now, null, SuppliedValues.NONE);
    }

    private PolicyFacts(
            String operation,
            ClusterObjects clusterObjects,
            @Nullable Map<String, Object> user,
            @Nullable Map<String, Object> answers,
            Instant now,
            @Nullable YamlMapping oldObject,
            SuppliedValues supplied) {
        this.operation = operation;
        this.clusterObjects = clusterObjects;
        this.user = user;
        this.answers = answers;
        this.now = now;
        this.oldObject = oldObject;
        this.supplied = supplied;
    }

    /** What a build knows: nothing of a cluster but these objects. */
    public static PolicyFacts ofBuild(List<YamlMapping> clusterObjects, Instant now) {
        return new PolicyFacts(CREATE, clusterObjects, null, null, now);
    }

    /** The same, about an object that is there already. */
    public PolicyFacts replacing(YamlMapping before) {
        return new PolicyFacts(operation, clusterObjects, user, answers, now, before, supplied);
    }

    /** The same with what the user says of variables that only a cluster would know. */
    public PolicyFacts with(SuppliedValues values) {
        return new PolicyFacts(operation, clusterObjects, user, answers, now, oldObject, values);
    }

    public String operation() {
        return operation;
    }

    public List<YamlMapping> clusterObjects() {
        return clusterObjects.all();
    }

    public @Nullable Map<String, Object> user() {
        return user;
    }

    public @Nullable Map<String, Object> answers() {
        return answers;
    }

    public Instant now() {
        return now;
    }

    /** What the object was before, when a test tells it. */
    public @Nullable YamlMapping oldObject() {
        return oldObject;
    }

    /** What the user says of variables that only a cluster would know. */
    public SuppliedValues supplied() {
        return supplied;
    }

    /** The object of this kind and name, if it is known; in any namespace when none is named. */
    public Optional<YamlMapping> find(String apiVersion, String kind, String namespace, String name) {
        return clusterObjects.find(apiVersion, kind, namespace, name);
    }

    /** The namespace that an object lives in, if it is known. */
    public Optional<YamlMapping> namespaceOf(PolicyObject object) {
        return find("v1", "Namespace", "", object.namespace());
    }

    /** The labels of the namespace that an object lives in, as far as they are known; a namespace has its own. */
    public Map<String, String> namespaceLabels(PolicyObject object) {
        if (object.isNamespace()) {
            return object.labels();
        }
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("kubernetes.io/metadata.name", object.namespace());
        namespaceOf(object)
                .ifPresent(namespace -> labels.putAll(PolicyObject.texts(namespace.at("metadata", "labels"))));
        return labels;
    }
}
