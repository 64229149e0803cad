/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.git.WorkTreeChange;

/** Tells whether changes may be in ConfigMaps and Secrets that Flux takes values from in other places. */
final class SharedData {

    private static final Pattern DATA =
            Pattern.compile("kind[\"']?\\s*:\\s*[\"']?(ConfigMap|Secret)\\b|(configMap|secret)Generator\\b");
    private static final List<String> PROSE = List.of(".md", ".adoc", ".txt");

    private SharedData() {}

    /** Whether one of the changes may be in such an object. What is no YAML may be data of a generator. */
    static boolean mayBeIn(SourceTree tree, List<WorkTreeChange> changes) {
        return changes.stream().anyMatch(change -> mayBeIn(tree, change));
    }

    private static boolean mayBeIn(SourceTree tree, WorkTreeChange change) {
        Path file = change.file();
        if (!TreeWalk.isYaml(file) && !KustomizationFile.isOne(file)) {
            return PROSE.stream().noneMatch(file.toString()::endsWith);
        }
        String before = change.before();
        return before != null && DATA.matcher(before).find()
                || DATA.matcher(now(tree, file)).find();
    }

    private static String now(SourceTree tree, Path file) {
        try {
            return tree.hasFile(file) ? tree.read(file) : "";
        } catch (GitOpsException e) {
            return ""; // who reads it will say why it cannot be read
        }
    }

    /** Whether a target takes values from such objects. */
    static boolean isUsedBy(RenderTarget target) {
        if (target.source() instanceof FluxKustomizationSource flux) {
            return !flux.kustomization().substituteFrom().isEmpty();
        }
        return target.source() instanceof FluxReleaseSource flux
                && !flux.release().valuesFrom().isEmpty();
    }
}
