/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.flux;

import org.gitopsmaven.helm.values.LastLayer;
import org.gitopsmaven.helm.values.PlainValues;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;

/** Values over values: maps are merged, all else is replaced. */
final class ValuesMerge {

    private ValuesMerge() {}

    static YamlMapping merge(YamlMapping below, YamlMapping over) {
        YamlMapping result = below.copy();
        for (YamlEntry entry : over) {
            YamlNode value = entry.value();
            if (result.get(entry.name()) instanceof YamlMapping inner && value instanceof YamlMapping mapping) {
                result.put(entry.name(), merge(inner, mapping));
            } else if (result.contains(entry.name())) {
                result.put(entry.name(), value.copy());
            } else {
                result.add(new YamlEntry(entry.key(), value.copy()));
            }
        }
        return result;
    }

    /** Sets one value at the target path of a reference, as Helm's {@code --set} would. */
    static YamlMapping set(YamlMapping values, ValuesReference reference, String text) {
        LastLayer layer = new LastLayer(PlainValues.of(values));
        boolean quoted = text.length() > 1
                && (text.startsWith("'") && text.endsWith("'") || text.startsWith("\"") && text.endsWith("\""));
        if (reference.literal()) {
            layer.setString(reference.targetPath() + "=" + text.replaceAll("([\\\\,\\[\\]{}])", "\\\\$1"));
        } else if (quoted) {
            layer.setString(reference.targetPath() + "=" + text.replaceAll("^['\"]+|['\"]+$", ""));
        } else {
            layer.set(reference.targetPath() + "=" + text);
        }
        return (YamlMapping) YamlReader.readOne(layer.json(), reference.object().toString(), YamlDialect.GOYAML2);
    }
}
