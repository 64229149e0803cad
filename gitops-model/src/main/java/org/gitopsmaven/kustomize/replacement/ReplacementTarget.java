/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.replacement;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.kustomize.selector.Selector;
import org.gitopsmaven.kustomize.tree.Nodes;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlMark;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/**
 * Fields that take a value.
 *
 * @param select the resources that have them; null when nothing is said
 * @param reject resources among these that are left alone
 * @param fieldPaths the name when nothing is said
 * @param mark where the target was written
 */
record ReplacementTarget(
        @Nullable Selector select,
        List<Selector> reject,
        List<String> fieldPaths,
        FieldOptions options,
        YamlMark mark) {

    static ReplacementTarget of(YamlMapping target) {
        YamlMapping select = target.mapping("select");
        List<Selector> reject = new ArrayList<>();
        for (YamlNode selector : items(target, "reject")) {
            if (selector instanceof YamlMapping mapping) {
                reject.add(Selector.of(mapping));
            }
        }
        List<String> paths = new ArrayList<>();
        items(target, "fieldPaths").forEach(path -> paths.add(Nodes.value(path)));
        return new ReplacementTarget(
                select == null ? null : Selector.of(select),
                reject,
                paths.isEmpty() ? List.of("metadata.name") : paths,
                FieldOptions.of(target.mapping("options")),
                target.mark());
    }

    private static List<YamlNode> items(YamlMapping mapping, String field) {
        YamlSequence sequence = mapping.sequence(field);
        return sequence == null ? List.of() : sequence.items();
    }
}
