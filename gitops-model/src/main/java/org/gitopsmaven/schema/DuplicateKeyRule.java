/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.gitopsmaven.finding.FieldPath;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.finding.Validator;
import org.gitopsmaven.repository.SourceFile;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;

/**
 * No mapping has the same key twice: readers keep one of them and do not agree on which. An error in objects that are
 * rendered, a warning in files that nothing reads; what is read and is no object is data, which may be what it likes.
 */
public final class DuplicateKeyRule implements Validator<SourceFile> {

    private static final Rule DUPLICATE_KEY =
            new Rule("SCHEMA-DUPLICATE-KEY", Severity.ERROR, "a mapping has each key once");

    @Override
    public List<Rule> rules() {
        return List.of(DUPLICATE_KEY);
    }

    @Override
    public void validate(SourceFile file, Consumer<Finding> found) {
        if (file.isPlain()) {
            return; // nearly all are, and reading has shown it
        }
        for (YamlNode document : file.documents()) {
            if (!file.used()) {
                walk(document, FieldPath.ROOT, Severity.WARNING, found);
            } else if (file.isKustomization() || isObject(document)) {
                walk(document, FieldPath.ROOT, Severity.ERROR, found);
            }
        }
    }

    private static boolean isObject(YamlNode document) {
        return document instanceof YamlMapping mapping && mapping.contains("apiVersion") && mapping.contains("kind");
    }

    /** As deep as the reader reads, which has its limit. */
    private static void walk(YamlNode node, FieldPath path, Severity severity, Consumer<Finding> found) {
        if (node instanceof YamlMapping mapping) {
            check(mapping, path, severity, found);
            for (YamlEntry entry : mapping.entries()) {
                if (!(entry.value() instanceof YamlScalar)) {
                    walk(entry.value(), path.field(entry.name()), severity, found);
                }
            }
        } else if (node instanceof YamlSequence sequence) {
            for (int i = 0; i < sequence.size(); i++) {
                if (!(sequence.get(i) instanceof YamlScalar)) {
                    walk(sequence.get(i), path.item(i), severity, found);
                }
            }
        }
    }

    private static void check(YamlMapping mapping, FieldPath path, Severity severity, Consumer<Finding> found) {
        if (mapping.size() < 2) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (YamlEntry entry : mapping.entries()) {
            if (!seen.add(entry.name())) {
                found.accept(Finding.of(DUPLICATE_KEY, "duplicate key '" + entry.name() + "'")
                        .as(severity)
                        .withHint("remove one of the two")
                        .on(path.field(entry.name()).toString())
                        .at(entry.key().mark().location()));
            }
        }
    }
}
