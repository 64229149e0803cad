/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Trees as they are after a way through JSON, which all of Kubernetes' own programs take ({@code sigs.k8s.io/yaml}): of
 * equal keys the last counts, numbers and booleans are spelled as in JSON, there are no comments.
 */
public final class JsonTree {

    private final @Nullable YamlMark place;

    private JsonTree(@Nullable YamlMark place) {
        this.place = place;
    }

    /** The mapping, whose nodes keep their places. */
    public static YamlMapping of(YamlMapping mapping) {
        return new JsonTree(null).mapping(mapping);
    }

    /** The mapping with all nodes at one place: a file of which no line is known. */
    public static YamlMapping of(YamlMapping mapping, String file) {
        return new JsonTree(new YamlMark(file, 0, 0)).mapping(mapping);
    }

    /**
     * A mapping that kustomize built, after it was printed and read again: what it takes for a string and prints without
     * quotes, such as {@code on}, can be something else then.
     */
    public static YamlMapping ofPrinted(YamlMapping mapping) {
        if (!changesInPrint(mapping)) {
            return of(mapping);
        }
        YamlNode printed =
                YamlReader.readOne(YamlWriter.write(mapping), mapping.mark().file(), YamlDialect.GOYAML2);
        return (YamlMapping) placed(of((YamlMapping) printed), mapping);
    }

    private static boolean changesInPrint(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return mapping.entries().stream()
                    .anyMatch(entry -> changesInPrint(entry.key()) || changesInPrint(entry.value()));
        }
        if (node instanceof YamlSequence sequence) {
            return sequence.items().stream().anyMatch(JsonTree::changesInPrint);
        }
        YamlScalar scalar = (YamlScalar) node;
        return scalar.style() == YamlStyle.FOLDED
                || !scalar.isQuoted()
                        && scalar.tag() == null
                        && !YamlDialect.GOYAML2.valueOf(scalar).equals(YamlDialect.GOYAML3.valueOf(scalar));
    }

    /** The tree with the places of another one of the same shape. */
    private static YamlNode placed(YamlNode node, @Nullable YamlNode places) {
        YamlMark mark = places == null ? node.mark() : places.mark();
        if (node instanceof YamlMapping mapping) {
            YamlMapping other = places instanceof YamlMapping found ? found : new YamlMapping();
            List<YamlEntry> entries = new ArrayList<>();
            mapping.forEach(entry -> entries.add(placed(entry, other.entry(entry.name()))));
            return new YamlMapping(entries, YamlStyle.BLOCK, null, mark, null);
        }
        if (node instanceof YamlSequence sequence) {
            List<YamlNode> items = new ArrayList<>();
            for (int i = 0; i < sequence.size(); i++) {
                YamlNode other = places instanceof YamlSequence found && i < found.size() ? found.get(i) : null;
                items.add(placed(sequence.get(i), other));
            }
            return new YamlSequence(items, YamlStyle.BLOCK, null, mark, null);
        }
        return ((YamlScalar) node).withMark(mark);
    }

    private static YamlEntry placed(YamlEntry entry, @Nullable YamlEntry place) {
        return place == null
                ? entry
                : new YamlEntry(entry.key().withMark(place.key().mark()), placed(entry.value(), place.value()));
    }

    private YamlNode node(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return mapping(mapping);
        }
        return node instanceof YamlSequence sequence ? sequence(sequence) : scalar((YamlScalar) node);
    }

    private YamlMapping mapping(YamlMapping mapping) {
        Map<String, YamlEntry> entries = new LinkedHashMap<>();
        for (YamlEntry entry : mapping) {
            String name = YamlDialect.GOYAML2.keyOf(entry.key());
            YamlScalar key = YamlScalar.string(name).withMark(mark(entry.key()));
            entries.put(name, new YamlEntry(key, node(entry.value())));
        }
        return new YamlMapping(List.copyOf(entries.values()), YamlStyle.BLOCK, null, mark(mapping), null);
    }

    private YamlSequence sequence(YamlSequence sequence) {
        List<YamlNode> items = new ArrayList<>(sequence.size());
        sequence.forEach(item -> items.add(node(item)));
        return new YamlSequence(items, YamlStyle.BLOCK, null, mark(sequence), null);
    }

    private YamlScalar scalar(YamlScalar scalar) {
        YamlValue value = YamlDialect.GOYAML2.valueOf(scalar);
        YamlScalar plain;
        if (value instanceof YamlValue.Text text) {
            plain = YamlScalar.string(text.value());
        } else if (value instanceof YamlValue.Binary bytes) {
            plain = YamlScalar.string(bytes.value());
        } else if (value instanceof YamlValue.Timestamp) {
            plain = YamlScalar.string(scalar.text());
        } else {
            plain = YamlScalar.plain(YamlJson.literal(scalar, value));
        }
        return plain.withMark(mark(scalar));
    }

    private YamlMark mark(YamlNode node) {
        return place == null ? node.mark() : place;
    }
}
