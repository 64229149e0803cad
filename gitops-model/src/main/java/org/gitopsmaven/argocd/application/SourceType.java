/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.application;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gitopsmaven.golang.GoString;

/** What renders a source. */
public enum SourceType {
    HELM,
    KUSTOMIZE,
    DIRECTORY,
    PLUGIN;

    /**
     * What Argo CD finds by the names of the files directly in the directory of an Application. Ported from
     * {@code util/app/discovery}: a walk in the order of names in which the last hit wins.
     */
    public static SourceType ofFiles(Collection<String> names) {
        SortedSet<String> sorted = new TreeSet<>(GoString.ORDER);
        sorted.addAll(names);
        SourceType found = DIRECTORY;
        for (String name : sorted) {
            if (name.endsWith("Chart.yaml")) {
                found = HELM;
            }
            if (name.equals("kustomization.yaml") || name.equals("kustomization.yml") || name.equals("Kustomization")) {
                found = KUSTOMIZE;
            }
        }
        return found;
    }
}
