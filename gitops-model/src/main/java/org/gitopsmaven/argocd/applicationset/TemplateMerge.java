/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.applicationset;

import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.gitopsmaven.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/** A generator's template over that of its ApplicationSet: what is empty in the first is taken from the second. */
final class TemplateMerge {

    private TemplateMerge() {}

    static YamlMapping fill(YamlMapping own, YamlMapping base) {
        YamlMapping result = own.copy();
        for (YamlEntry entry : base) {
            YamlNode before = result.get(entry.name());
            boolean raw = entry.name().equals("valuesObject"); // bytes for Go: all or nothing
            if (!raw && before instanceof YamlMapping mapping && entry.value() instanceof YamlMapping other) {
                result.put(entry.name(), fill(mapping, other));
            } else if (before == null) {
                result.add(new YamlEntry(entry.key(), entry.value().copy()));
            } else if (isEmpty(before)) {
                result.put(entry.name(), entry.value().copy());
            }
        }
        return result;
    }

    private static boolean isEmpty(@Nullable YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return mapping.isEmpty();
        } else if (node instanceof YamlSequence sequence) {
            return sequence.isEmpty();
        }
        if (!(node instanceof YamlScalar scalar)) {
            return true;
        }
        YamlValue value = YamlDialect.GOYAML2.valueOf(scalar);
        return value instanceof YamlValue.Null
                || scalar.text().isEmpty()
                || (value instanceof YamlValue.Bool bool && !bool.value())
                || (value instanceof YamlValue.Int number && number.value().signum() == 0);
    }
}
