/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.replacement;

import java.util.List;
import java.util.Map;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.resmap.ObjectId;
import org.gitopsmaven.kustomize.selector.Selector;
import org.gitopsmaven.kustomize.selector.SelectorPattern;

/** Which resources a target means. */
record TargetPattern(SelectorPattern select, List<SelectorPattern> reject) {

    static TargetPattern of(ReplacementTarget target) {
        Selector select = target.select();
        if (select == null) {
            throw new KustomizeException("target must specify resources to select");
        }
        try {
            return new TargetPattern(
                    SelectorPattern.of(select),
                    target.reject().stream().map(SelectorPattern::of).toList());
        } catch (GitOpsException e) {
            throw KustomizeException.wrap("error creating target selector", e);
        }
    }

    /** @param ids those the resource has and had */
    boolean selects(KustomizeResource resource, List<ObjectId> ids) {
        Map<String, String> annotations = resource.annotations();
        Map<String, String> labels = resource.labels();
        if (!matches(select, annotations, labels)) {
            return false;
        }
        for (SelectorPattern pattern : reject) {
            Selector selector = pattern.selector();
            boolean texts =
                    !selector.annotations().isEmpty() || !selector.labels().isEmpty();
            if (texts && matches(pattern, annotations, labels)) {
                return false;
            }
        }
        return reject.stream().noneMatch(pattern -> !pattern.selector().isWithoutId() && matchesAny(pattern, ids))
                && matchesAny(select, ids);
    }

    private static boolean matches(
            SelectorPattern pattern, Map<String, String> annotations, Map<String, String> labels) {
        boolean byAnnotations = pattern.matchesAnnotations(annotations);
        return pattern.matchesLabels(labels) && byAnnotations;
    }

    private static boolean matchesAny(SelectorPattern pattern, List<ObjectId> ids) {
        return ids.stream().anyMatch(pattern::matches);
    }
}
