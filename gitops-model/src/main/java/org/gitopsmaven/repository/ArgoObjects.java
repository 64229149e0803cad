/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gitopsmaven.argocd.ArgoCluster;
import org.gitopsmaven.argocd.application.ArgoApplication;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.resource.Origin;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlSequence;

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
        List<Resource> objects = tree.yamlFiles().parallelStream()
                .flatMap(file -> read(tree, file).stream())
                .toList();
        return new ArgoObjects(
                objects.stream()
                        .filter(object -> ArgoApplication.isApplication(object.content())
                                || ArgoApplication.isApplicationSet(object.content()))
                        .toList(),
                objects.stream()
                        .flatMap(object -> ArgoCluster.ofSecret(object).stream())
                        .toList());
    }

    private static List<Resource> read(SourceTree tree, Path file) {
        List<Resource> found = new ArrayList<>();
        try {
            String text = tree.read(file);
            if (text.contains("argoproj.io/") && KIND.matcher(text).find()) {
                YamlReader.read(text, file.toString(), YamlDialect.GOYAML3).forEach(node -> add(node, found));
            }
        } catch (GitOpsException e) {
            return found; // what it says up to its fault; the fault is told by who uses the file
        }
        return found;
    }

    private static void add(YamlNode node, List<Resource> found) {
        if (!(node instanceof YamlMapping object)) {
            return;
        }
        YamlSequence items = "List".equals(object.text("kind")) ? object.sequence("items") : null;
        if (items == null) {
            found.add(new Resource(object, new Origin(object.mark().location())));
        } else {
            items.forEach(item -> add(item, found));
        }
    }
}
