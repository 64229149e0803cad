/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.flux;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.helm.values.LastLayer;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.gitopsmaven.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

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
        LastLayer layer = new LastLayer(plain(values));
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

    private static Map<String, @Nullable Object> plain(YamlMapping mapping) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        mapping.forEach(entry -> map.put(entry.name(), plain(entry.value())));
        return map;
    }

    private static @Nullable Object plain(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return plain(mapping);
        }
        if (node instanceof YamlSequence sequence) {
            List<@Nullable Object> list = new ArrayList<>();
            sequence.forEach(item -> list.add(plain(item)));
            return list;
        }
        YamlScalar scalar = (YamlScalar) node;
        YamlValue value = YamlDialect.GOYAML2.valueOf(scalar);
        if (value instanceof YamlValue.Bool bool) {
            return bool.value();
        } else if (value instanceof YamlValue.Int number) {
            return number.value().bitLength() < 64
                    ? (Object) number.value().longValue()
                    : number.value().doubleValue();
        } else if (value instanceof YamlValue.Real number) {
            return number.value();
        }
        return value instanceof YamlValue.Null ? null : scalar.text();
    }
}
