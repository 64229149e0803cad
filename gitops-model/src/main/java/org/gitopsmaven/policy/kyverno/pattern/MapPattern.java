/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.pattern;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A map against a map (kyverno/kyverno, {@code pkg/engine/validate}, {@code validateMap}): first the keys with anchors, then
 * the others, those with anchors in their values first.
 */
final class MapPattern extends Pattern {

    private final List<Field> anchored;
    private final List<Field> plain;
    private final boolean noted;
    private final boolean withMetadata;

    private MapPattern(List<Field> fields) {
        this.anchored = fields.stream()
                .filter(field -> field.anchor().isFirst())
                .sorted(Comparator.comparing(field -> field.anchor().written()))
                .toList();
        this.plain = ordered(
                fields.stream().filter(field -> !field.anchor().isFirst()).toList());
        this.noted = fields.stream().anyMatch(field -> field.anchor().isNoted());
        this.withMetadata = fields.stream().anyMatch(MetadataKeys::concerns);
    }

    static MapPattern of(Map<?, ?> map) {
        List<Field> fields = new ArrayList<>();
        map.forEach((key, value) -> fields.add(new Field(Anchor.of(String.valueOf(key)), Pattern.of(value))));
        return new MapPattern(fields);
    }

    static MapPattern ofFields(List<Field> fields) {
        return new MapPattern(fields);
    }

    List<Field> fields() {
        List<Field> fields = new ArrayList<>(anchored);
        fields.addAll(plain);
        return fields;
    }

    /** Upstream puts keys with anchors behind them in front, one before the other, so that the last comes first. */
    private static List<Field> ordered(List<Field> fields) {
        List<Field> sorted = new ArrayList<>(fields);
        sorted.sort(Comparator.comparing(field -> field.anchor().written()));
        List<Field> first = new ArrayList<>();
        List<Field> last = new ArrayList<>();
        for (Field field : sorted) {
            boolean leads = field.anchor().kind() == Anchor.Kind.GLOBAL
                    || field.pattern().hasAnchors();
            (leads ? first : last).add(field);
        }
        Collections.reverse(first);
        first.addAll(last);
        return List.copyOf(first);
    }

    @Override
    boolean hasAnchors() {
        return fields().stream()
                .anyMatch(field -> field.anchor().kind() != Anchor.Kind.NONE
                        || field.pattern().hasAnchors());
    }

    @Override
    @Nullable
    Mismatch match(@Nullable Object value, Place place, AnchorsSeen seen) {
        if (!(value instanceof Map<?, ?> map)) {
            return Mismatch.failure(place, "pattern and resource have different structures. Path: " + place);
        }
        if (noted) {
            note(map, seen);
        }
        MapPattern actual = withMetadata ? MetadataKeys.expanded(this, map) : this;
        Mismatch first = actual.anchored.isEmpty() ? null : actual.matchAnchored(map, place, seen);
        return first != null ? first : actual.matchPlain(map, place, seen);
    }

    private void note(Map<?, ?> map, AnchorsSeen seen) {
        for (Field field : anchored) {
            if (field.anchor().isNoted()) {
                seen.note(field.anchor(), map.containsKey(field.anchor().key()));
            }
        }
    }

    private @Nullable Mismatch matchAnchored(Map<?, ?> map, Place place, AnchorsSeen seen) {
        int applied = 0;
        Mismatch skip = null;
        boolean direct = false;
        for (Field field : anchored) {
            Mismatch mismatch = field.match(map, place, seen);
            if (mismatch == null) {
                applied++;
            } else if (mismatch.skips()) {
                skip = skip == null ? mismatch : skip;
                direct |= mismatch.kind() == Mismatch.Kind.SKIP;
            } else if (!direct) {
                return mismatch;
            }
        }
        return skip != null && (applied == 0 || direct)
                ? new Mismatch(Mismatch.Kind.INNER_SKIP, place, skip.message())
                : null;
    }

    private @Nullable Mismatch matchPlain(Map<?, ?> map, Place place, AnchorsSeen seen) {
        for (Field field : plain) {
            Mismatch mismatch = field.match(map, place, seen);
            if (mismatch != null) {
                return mismatch;
            }
        }
        return null;
    }
}
