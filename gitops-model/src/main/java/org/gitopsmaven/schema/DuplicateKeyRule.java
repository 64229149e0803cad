/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.finding.Validator;
import org.gitopsmaven.repository.SourceFile;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;

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
        for (YamlNode document : file.documents()) {
            if (!file.used()) {
                walk(Field.of(document), Severity.WARNING, found);
            } else if (file.isKustomization() || isObject(document)) {
                walk(Field.of(document), Severity.ERROR, found);
            }
        }
    }

    private static boolean isObject(YamlNode document) {
        return document instanceof YamlMapping mapping && mapping.contains("apiVersion") && mapping.contains("kind");
    }

    /** As deep as the reader reads, which has its limit. */
    private static void walk(Field field, Severity severity, Consumer<Finding> found) {
        if (field.node() instanceof YamlMapping mapping) {
            check(field, mapping, severity, found);
        }
        for (Field child : field.children()) {
            walk(child, severity, found);
        }
    }

    private static void check(Field field, YamlMapping mapping, Severity severity, Consumer<Finding> found) {
        Set<String> seen = new HashSet<>();
        for (YamlEntry entry : mapping) {
            if (!seen.add(entry.name())) {
                found.accept(Finding.of(DUPLICATE_KEY, "duplicate key '" + entry.name() + "'")
                        .as(severity)
                        .withHint("remove one of the two")
                        .on(field.below(entry.name()))
                        .at(entry.key().mark().location()));
            }
        }
    }
}
