/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.util.List;
import java.util.regex.Pattern;
import org.gitopsmaven.argocd.ArgoCluster;
import org.gitopsmaven.argocd.application.ArgoApplication;
import org.gitopsmaven.resource.Resource;

/**
 * The objects of Argo CD that stand in the files of a tree, in the order of the files.
 *
 * @param definitions Applications and ApplicationSets
 * @param clusters that Secrets declare
 */
public record ArgoObjects(List<Resource> definitions, List<ArgoCluster> clusters) {

    private static final Pattern KIND =
            Pattern.compile("kind[\"']?\\s*:\\s*[\"']?(Application|ApplicationSet|Secret)\\b");

    public ArgoObjects {
        definitions = List.copyOf(definitions);
        clusters = List.copyOf(clusters);
    }

    /** Reads the files of a tree. One that is no YAML, such as the template of a chart, has none. */
    public static ArgoObjects in(SourceTree tree) {
        List<Resource> objects = SourceObjects.in(
                tree,
                text -> text.contains("argoproj.io/") && KIND.matcher(text).find());
        return new ArgoObjects(
                objects.stream()
                        .filter(object -> ArgoApplication.isApplication(object.content())
                                || ArgoApplication.isApplicationSet(object.content()))
                        .toList(),
                objects.stream()
                        .flatMap(object -> ArgoCluster.ofSecret(object).stream())
                        .toList());
    }
}
