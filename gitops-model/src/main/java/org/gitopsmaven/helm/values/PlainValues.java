/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.values;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.gitopsmaven.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/** Values as the plain maps and lists that parameters are set in. */
public final class PlainValues {

    private PlainValues() {}

    public static Map<String, @Nullable Object> of(YamlMapping mapping) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (YamlEntry entry : mapping) {
            map.put(entry.name(), of(entry.value()));
        }
        return map;
    }

    private static @Nullable Object of(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return of(mapping);
        }
        if (node instanceof YamlSequence sequence) {
            List<@Nullable Object> list = new ArrayList<>();
            sequence.forEach(item -> list.add(of(item)));
            return list;
        }
        YamlValue value = YamlDialect.GOYAML2.valueOf((YamlScalar) node);
        if (value instanceof YamlValue.Null) {
            return null;
        }
        if (value instanceof YamlValue.Bool bool) {
            return bool.value();
        }
        if (value instanceof YamlValue.Int number) {
            return number.value();
        }
        return value instanceof YamlValue.Real real ? (Object) real.value() : ((YamlScalar) node).text();
    }
}
