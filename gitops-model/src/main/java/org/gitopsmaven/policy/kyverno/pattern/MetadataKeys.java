/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.gitopsmaven.policy.kyverno.Wildcard;
import org.jspecify.annotations.Nullable;

/**
 * Wildcards in the keys of labels and annotations, which stand for the first key of an object that they match
 * (kyverno/kyverno, {@code pkg/engine/wildcards}).
 */
final class MetadataKeys {

    private static final List<String> MAPS = List.of("labels", "annotations");

    private MetadataKeys() {}

    /** Whether a field is metadata with such wildcards. */
    static boolean concerns(Field field) {
        return field.anchor().key().equals("metadata")
                && field.pattern() instanceof MapPattern metadata
                && metadata.fields().stream().anyMatch(MetadataKeys::hasWildcards);
    }

    private static boolean hasWildcards(Field field) {
        return MAPS.contains(field.anchor().key())
                && field.pattern() instanceof MapPattern map
                && map.fields().stream()
                        .anyMatch(entry -> isWildcard(entry.anchor().key()));
    }

    private static boolean isWildcard(String key) {
        return key.indexOf('*') >= 0 || key.indexOf('?') >= 0;
    }

    /** The pattern with the keys that an object has. */
    static MapPattern expanded(MapPattern pattern, Map<?, ?> object) {
        if (!(object.get("metadata") instanceof Map<?, ?> metadata)) {
            return pattern;
        }
        return changed(pattern, field -> concerns(field) ? inMetadata(field, metadata) : field);
    }

    private static Field inMetadata(Field field, Map<?, ?> metadata) {
        MapPattern inner = (MapPattern) field.pattern();
        return new Field(
                field.anchor(),
                changed(
                        inner,
                        map -> hasWildcards(map)
                                ? inMap(map, metadata.get(map.anchor().key()))
                                : map));
    }

    private static Field inMap(Field field, @Nullable Object found) {
        if (!(found instanceof Map<?, ?> map)) {
            return field;
        }
        MapPattern inner = (MapPattern) field.pattern();
        return new Field(field.anchor(), changed(inner, entry -> entry(entry, map)));
    }

    private static Field entry(Field entry, Map<?, ?> map) {
        String key = entry.anchor().key();
        if (!isWildcard(key)) {
            return entry;
        }
        for (Object real : map.keySet()) {
            if (Wildcard.matches(key, String.valueOf(real))) {
                return new Field(entry.anchor().around(String.valueOf(real)), entry.pattern());
            }
        }
        return entry;
    }

    private static MapPattern changed(MapPattern pattern, UnaryOperator<Field> change) {
        List<Field> fields = new ArrayList<>();
        pattern.fields().forEach(field -> fields.add(change.apply(field)));
        return MapPattern.ofFields(fields);
    }
}
