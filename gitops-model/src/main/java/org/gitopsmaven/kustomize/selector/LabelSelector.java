/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.selector;

import java.util.List;
import java.util.Map;
import org.gitopsmaven.kustomize.KustomizeException;

/**
 * A label selector such as {@code app=web,tier in (a,b),!legacy} (Kubernetes' {@code apimachinery/pkg/labels}).
 *
 * @param requirements all of which have to be met
 */
public record LabelSelector(List<LabelRequirement> requirements) {

    /**
     * Parses a selector; an empty one matches everything.
     *
     * @throws KustomizeException with the words of apimachinery
     */
    public static LabelSelector parse(String text) {
        return new LabelSelector(text.isEmpty() ? List.of() : new LabelSelectorParser(text).parse());
    }

    public boolean matches(Map<String, String> labels) {
        for (LabelRequirement requirement : requirements) {
            if (!requirement.matches(labels)) {
                return false;
            }
        }
        return true;
    }
}
