/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.transform;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.resmap.ObjectId;
import org.gitopsmaven.kustomize.resmap.ResMap;
import org.gitopsmaven.kustomize.selector.Selector;
import org.gitopsmaven.kustomize.selector.SelectorPattern;
import org.gitopsmaven.yaml.YamlMapping;

/** Finds the resources that a selector means, by the ids they have or were loaded with ({@code resmap.Select}). */
final class Selection {

    private final Selector selector;

    /** @param selector a selector that was checked against its struct */
    Selection(YamlMapping selector) {
        this.selector = Selector.of(selector);
    }

    List<KustomizeResource> select(ResMap resources) {
        SelectorPattern pattern = SelectorPattern.of(selector);
        List<KustomizeResource> selected = new ArrayList<>();
        for (KustomizeResource resource : resources.resources()) {
            if (matches(pattern, resource)) {
                selected.add(resource);
            }
        }
        return selected;
    }

    private static boolean matches(SelectorPattern pattern, KustomizeResource resource) {
        ObjectId current = resource.currentId();
        ObjectId original = resource.originalId();
        return (pattern.matchesNamespace(original.effectiveNamespace())
                        || pattern.matchesNamespace(current.effectiveNamespace()))
                && (pattern.matchesName(original.name()) || pattern.matchesName(current.name()))
                && pattern.matches(resource.gvk())
                && pattern.matchesLabels(resource.labels())
                && pattern.matchesAnnotations(resource.annotations());
    }

    @Override
    public String toString() {
        return selector.toString();
    }
}
