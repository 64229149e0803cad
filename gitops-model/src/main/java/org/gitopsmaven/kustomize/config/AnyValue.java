/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.config;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.gitopsmaven.yaml.YamlStyle;
import org.gitopsmaven.yaml.YamlTags;
import org.gitopsmaven.yaml.YamlValue;

/** Values of any type as Go keeps them once they were JSON: every scalar written so that each YAML reads the same. */
final class AnyValue {

    private static final int DEEPEST = 1000;

    private final YamlDialect dialect;
    private int depth;

    AnyValue(YamlDialect dialect) {
        this.dialect = dialect;
    }

    YamlNode of(YamlNode node) {
        if (++depth > DEEPEST) {
            throw new KustomizeException(
                    "values are nested deeper than " + DEEPEST + " levels",
                    node.mark().location());
        }
        YamlNode value = node instanceof YamlMapping mapping
                ? mapping(mapping)
                : node instanceof YamlSequence sequence ? sequence(sequence) : scalar((YamlScalar) node);
        depth--;
        return value;
    }

    private YamlMapping mapping(YamlMapping mapping) {
        Map<String, YamlEntry> last = new TreeMap<>();
        mapping.forEach(entry -> last.put(scalar(entry.key()).text(), entry));
        YamlMapping result = new YamlMapping(List.of(), YamlStyle.BLOCK, null, mapping.mark(), null);
        last.forEach((name, entry) ->
                result.add(new YamlEntry(entry.key().withText(name).withTag(YamlTags.STRING), of(entry.value()))));
        return result;
    }

    private YamlSequence sequence(YamlSequence sequence) {
        List<YamlNode> items = sequence.items().stream().map(this::of).toList();
        return new YamlSequence(items, YamlStyle.BLOCK, null, sequence.mark(), null);
    }

    private YamlScalar scalar(YamlScalar scalar) {
        YamlValue value = dialect.valueOf(scalar);
        if (value instanceof YamlValue.Binary binary) {
            return string(scalar, binary.value());
        }
        if (value instanceof YamlValue.Null) {
            return new YamlScalar("null", YamlStyle.PLAIN, null, scalar.mark(), null);
        }
        boolean plain =
                value instanceof YamlValue.Bool || value instanceof YamlValue.Int || value instanceof YamlValue.Real;
        return plain
                ? new YamlScalar(GoNumbers.json(value), YamlStyle.PLAIN, null, scalar.mark(), null)
                : string(scalar, scalar.text());
    }

    private static YamlScalar string(YamlScalar scalar, String text) {
        return scalar.withText(text).withTag(YamlTags.STRING);
    }
}
