/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;

/** The lines of a file that belong to texts of several lines: what looks like a comment there is text. */
final class TextLines {

    private TextLines() {}

    static Set<Integer> of(List<YamlNode> documents) {
        Set<Integer> lines = new HashSet<>();
        documents.forEach(document -> add(document, lines));
        return lines;
    }

    /** As deep as the reader reads, which has its limit. */
    private static void add(YamlNode node, Set<Integer> lines) {
        if (node instanceof YamlMapping mapping) {
            mapping.entries().forEach(entry -> add(entry.value(), lines));
        } else if (node instanceof YamlSequence sequence) {
            sequence.items().forEach(item -> add(item, lines));
        } else if (node instanceof YamlScalar scalar && scalar.text().contains("\n")) {
            int count = (int) scalar.text().lines().count();
            for (int i = 1; i <= count; i++) {
                lines.add(scalar.mark().line() + i);
            }
        }
    }
}
