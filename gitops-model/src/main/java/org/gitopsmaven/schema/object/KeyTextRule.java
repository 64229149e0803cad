/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.schema.Field;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/** Keys are read as they are written: a plain {@code y} or {@code on} becomes {@code true} on its way to the cluster. */
final class KeyTextRule implements ObjectRule {

    private static final Rule KEY_TEXT =
            new Rule("YAML-KEY-TEXT", Severity.WARNING, "keys are read as they are written");

    @Override
    public Rule rule() {
        return KEY_TEXT;
    }

    /** In objects that go to the cluster as they are; kustomize quotes the keys that it prints. */
    @Override
    public void check(Manifest manifest, Complaints complaints) {
        if (manifest.dialect() == YamlDialect.GOYAML2) {
            walk(manifest.root(), complaints);
        }
    }

    private static void walk(Field field, Complaints complaints) {
        for (YamlEntry entry : field.entries()) {
            String read = read(entry);
            if (read != null && !read.equals(entry.name())) {
                complaints.atKey(field, entry, "the key " + entry.name() + " is read as '" + read + "' (quote it)");
            }
        }
        field.children().forEach(child -> walk(child, complaints));
    }

    private static @Nullable String read(YamlEntry entry) {
        YamlValue value = YamlDialect.GOYAML2.valueOf(entry.key());
        if (value instanceof YamlValue.Bool bool) {
            return Boolean.toString(bool.value());
        }
        if (value instanceof YamlValue.Int number) {
            return number.value().toString();
        }
        return value instanceof YamlValue.Real real && real.value() == Math.rint(real.value())
                ? Long.toString((long) real.value())
                : null;
    }
}
