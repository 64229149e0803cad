/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.pattern;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list against a list: the first map or scalar of the pattern is for all elements, lists are matched one by one. */
final class ListPattern extends Pattern {

    private final List<Pattern> items;

    private ListPattern(List<Pattern> items) {
        this.items = items;
    }

    static ListPattern of(List<?> list) {
        return new ListPattern(list.stream().map(Pattern::of).toList());
    }

    List<Pattern> items() {
        return items;
    }

    @Override
    boolean hasAnchors() {
        return items.stream().anyMatch(Pattern::hasAnchors);
    }

    @Override
    @Nullable
    Mismatch match(@Nullable Object value, Place place, AnchorsSeen seen) {
        if (!(value instanceof List<?> list)) {
            return Mismatch.failure(
                    place,
                    "validation rule failed at path " + place
                            + ", resource does not satisfy the expected overlay pattern");
        }
        if (items.isEmpty()) {
            return Mismatch.failure(place, "pattern Array empty");
        }
        Pattern first = items.get(0);
        if (first instanceof ScalarPattern) {
            return first.match(list, place, seen);
        }
        if (first instanceof ListPattern && list.size() < items.size()) {
            return Mismatch.failure(Place.ROOT, "validate Array failed, array length mismatch");
        }
        int size = first instanceof ListPattern ? items.size() : list.size();
        return each(size, first instanceof ListPattern, list, place, seen);
    }

    private @Nullable Mismatch each(int size, boolean oneByOne, List<?> list, Place place, AnchorsSeen seen) {
        int applied = 0;
        Mismatch skip = null;
        for (int i = 0; i < size; i++) {
            Mismatch mismatch = items.get(oneByOne ? i : 0).match(list.get(i), place.in(i), seen);
            if (mismatch == null) {
                applied++;
            } else if (mismatch.skips()) {
                skip = mismatch;
            } else {
                return mismatch;
            }
        }
        return applied == 0 && skip != null ? new Mismatch(Mismatch.Kind.INNER_SKIP, place, skip.message()) : null;
    }
}
