/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.golang;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.gitopsmaven.yaml.YamlValue;

/** Between YAML trees and the values that templates see, as {@code sigs.k8s.io/yaml} goes: all numbers are floats. */
public final class GoData {

    private GoData() {}

    public static GoValue of(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            GoMap map = new GoMap();
            for (YamlEntry entry : mapping) {
                map.put(key(entry.key()), of(entry.value()));
            }
            return map;
        }
        if (node instanceof YamlSequence sequence) {
            List<GoValue> items = new ArrayList<>(sequence.size());
            sequence.forEach(item -> items.add(of(item)));
            return GoList.of(items);
        }
        return of(YamlDialect.GOYAML2.valueOf((YamlScalar) node), (YamlScalar) node);
    }

    // what is no string becomes the text of its value: "y" is "true"
    private static String key(YamlScalar key) {
        return key.isQuoted() || key.tag() != null ? key.text() : of(key).print();
    }

    private static GoValue of(YamlValue value, YamlScalar scalar) {
        if (value instanceof YamlValue.Null) {
            return GoNil.NIL;
        } else if (value instanceof YamlValue.Bool bool) {
            return GoBool.of(bool.value());
        } else if (value instanceof YamlValue.Int number) {
            return new GoFloat(number.value().doubleValue());
        } else if (value instanceof YamlValue.Real number) {
            return new GoFloat(number.value());
        } else if (value instanceof YamlValue.Binary binary) {
            return new GoString(binary.value());
        }
        return new GoString(scalar.text());
    }

    public static YamlNode toYaml(GoValue value) {
        if (value instanceof GoMap map) {
            YamlMapping mapping = new YamlMapping();
            for (Map.Entry<String, GoValue> entry : map.entries().entrySet()) {
                mapping.add(new YamlEntry(YamlScalar.string(entry.getKey()), toYaml(entry.getValue())));
            }
            return mapping;
        }
        if (value instanceof GoList list) {
            YamlSequence sequence = new YamlSequence();
            list.items().forEach(item -> sequence.add(toYaml(item)));
            return sequence;
        }
        if (value.isNil()) {
            return YamlScalar.plain("null");
        }
        if (value instanceof GoFloat number) {
            return YamlScalar.plain(FloatText.json(number.value()));
        }
        boolean plain = value instanceof GoBool
                || value.kind().isInteger()
                || value.kind().isUnsigned();
        return plain ? YamlScalar.plain(value.print()) : YamlScalar.string(value.print());
    }
}
