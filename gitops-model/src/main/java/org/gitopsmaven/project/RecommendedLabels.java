/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.util.Map;
import java.util.TreeMap;

/** The labels that Kubernetes recommends, as far as the project knows them, then the user's own. */
final class RecommendedLabels implements Decorator {

    static final String NAME = "app.kubernetes.io/name";
    private static final String MANAGER = "gitops-maven-plugin";

    @Override
    public void decorate(Fields object, Application application) {
        of(application).forEach(object.in("metadata", "labels")::put);
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
