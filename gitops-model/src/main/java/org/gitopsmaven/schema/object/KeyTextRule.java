/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import org.gitopsmaven.finding.FieldPath;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.schema.Field;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.gitopsmaven.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/** Keys are read as they are written: a plain {@code y} or {@code on} becomes {@code true} on its way to the cluster. */
final class KeyTextRule implements ObjectRule {

    private static final Rule KEY_TEXT =
            new Rule("YAML-KEY-TEXT", Severity.WARNING, "keys are read as they are written");
    private static final int LONGEST_WORD = 5;

    @Override
    public Rule rule() {
        return KEY_TEXT;
    }

    /** In objects that go to the cluster as they are; kustomize quotes the keys that it prints. */
    @Override
    public void check(Manifest manifest, Complaints complaints) {
        if (manifest.dialect() == YamlDialect.GOYAML2 && hasWord(manifest.root().node())) {
            walk(manifest.root().node(), FieldPath.ROOT, complaints);
        }
    }

    /** Whether a key anywhere in a tree is read otherwise; told without paths, since hardly any has one. */
    private static boolean hasWord(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            for (int i = 0; i < mapping.size(); i++) {
                YamlEntry entry = mapping.entry(i);
                if (read(entry.key()) != null || !(entry.value() instanceof YamlScalar) && hasWord(entry.value())) {
                    return true;
                }
            }
        } else if (node instanceof YamlSequence sequence) {
            for (int i = 0; i < sequence.size(); i++) {
                if (!(sequence.get(i) instanceof YamlScalar) && hasWord(sequence.get(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void walk(YamlNode node, FieldPath path, Complaints complaints) {
        if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping.entries()) {
                String read = read(entry.key());
                if (read != null && !read.equals(entry.name())) {
                    complaints.at(
                            new Field(path.field(entry.name()), entry.key()),
                            "the key " + entry.name() + " is read as '" + read + "' (quote it)");
                }
                if (!(entry.value() instanceof YamlScalar)) {
                    walk(entry.value(), path.field(entry.name()), complaints);
                }
            }
        } else if (node instanceof YamlSequence sequence) {
            for (int i = 0; i < sequence.size(); i++) {
                walk(sequence.get(i), path.item(i), complaints);
            }
        }
    }

    /** Only words can become something else: objects with numbers as keys cannot be written. */
    private static @Nullable String read(YamlScalar key) {
        return key.text().length() <= LONGEST_WORD
                        && !YamlDialect.GOYAML2.isSurelyText(key)
                        && YamlDialect.GOYAML2.valueOf(key) instanceof YamlValue.Bool bool
                ? Boolean.toString(bool.value())
                : null;
    }
}
