/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.pattern;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A key of a pattern with what its value must be (kyverno/kyverno, {@code pkg/engine/anchor/handlers.go}). */
record Field(Anchor anchor, Pattern pattern) {

    @Nullable
    Mismatch match(Map<?, ?> map, Place place, AnchorsSeen seen) {
        String key = anchor.key();
        Object value = map.get(key);
        boolean present = value != null || map.containsKey(key);
        return switch (anchor.kind()) {
            case NONE -> plain(value, place, seen);
            case CONDITION ->
                present
                        ? asSkip(pattern.match(value, place.in(key), seen), "conditional anchor mismatch: ")
                        : new Mismatch(Mismatch.Kind.SKIP, place.in(key), "there is no " + place.in(key));
            case GLOBAL ->
                present ? asSkip(pattern.match(value, place.in(key), seen), "global anchor mismatch: ") : null;
            case EQUALITY -> present ? pattern.match(value, place.in(key), seen) : null;
            case NEGATION ->
                present ? new Mismatch(Mismatch.Kind.NEGATION, place.in(key), place.in(key) + " is not allowed") : null;
            case EXISTENCE -> present ? existence(value, place.in(key), seen) : null;
        };
    }

    private static @Nullable Mismatch asSkip(@Nullable Mismatch mismatch, String prefix) {
        return mismatch == null
                ? null
                : new Mismatch(Mismatch.Kind.SKIP, mismatch.place(), prefix + mismatch.message());
    }

    private @Nullable Mismatch plain(@Nullable Object value, Place place, AnchorsSeen seen) {
        if (pattern instanceof ScalarPattern scalar && scalar.isAnything()) {
            return value != null ? null : Mismatch.failure(place, place + anchor.key() + " not found");
        }
        return pattern.match(value, place.in(anchor.key()), seen);
    }

    /** Each map of the pattern must be found in the list at least once. */
    private @Nullable Mismatch existence(@Nullable Object value, Place place, AnchorsSeen seen) {
        if (!(value instanceof List<?> list)) {
            return Mismatch.failure(place, "existence anchors are for lists only");
        }
        if (!(pattern instanceof ListPattern wanted)) {
            return Mismatch.failure(place, "the pattern of an existence anchor has to be a list");
        }
        for (Pattern each : wanted.items()) {
            if (!(each instanceof MapPattern)) {
                return Mismatch.failure(place, "the pattern of an existence anchor has to be a list of maps");
            }
            boolean found = false;
            for (int i = 0; i < list.size() && !found; i++) {
                found = each.match(list.get(i), place.in(i), seen) == null;
            }
            if (!found) {
                return Mismatch.failure(place, "existence anchor validation failed at path " + place);
            }
        }
        return null;
    }
}
