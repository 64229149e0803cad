/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.util.Map;
import java.util.TreeMap;

/** The labels that Kubernetes recommends, as far as the project knows them, then the user's own. */
final class RecommendedLabels {

    static final String NAME = "app.kubernetes.io/name";
    private static final String MANAGER = "gitops-maven-plugin";

    private RecommendedLabels() {}

    static void put(Fields object, Application application) {
        of(application).forEach(object.in("metadata", "labels")::put);
    }

    /** The labels of the Deployment on its pods too. */
    static void putOnPods(Fields deployment, Application application) {
        of(application).forEach(deployment.in("spec", "template", "metadata", "labels")::put);
    }

    /** Selects the pods by name alone: a Deployment's selector can never be changed, and versions do. */
    static Decorator selector(String... path) {
        return (object, application) -> object.in(path).put(NAME, application.name());
    }

    static Map<String, String> of(Application application) {
        Coordinates coordinates = application.project().coordinates();
        Map<String, String> labels = new TreeMap<>();
        labels.put(NAME, application.name());
        labels.put("app.kubernetes.io/version", KubernetesName.label(coordinates.version()));
        labels.put("app.kubernetes.io/part-of", KubernetesName.label(coordinates.groupId()));
        labels.put("app.kubernetes.io/managed-by", MANAGER);
        labels.putAll(application.settings().labels());
        // selectors match on it: what they match on never changes
        labels.put(NAME, application.name());
        return labels;
    }
}
