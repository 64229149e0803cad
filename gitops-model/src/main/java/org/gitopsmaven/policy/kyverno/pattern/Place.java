/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.pattern;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a value is in an object. Written down only when something is wrong with it. */
record Place(@Nullable Place outer, String step) {

    static final Place ROOT = new Place(null, "");

    Place in(String key) {
        return new Place(this, key);
    }

    Place in(int index) {
        return new Place(this, Integer.toString(index));
    }

    List<String> steps() {
        List<String> steps = new ArrayList<>();
        for (Place place = this; place != null && place.outer() != null; place = place.outer()) {
            steps.add(place.step());
        }
        Collections.reverse(steps);
        return steps;
    }

    /** With a slash before, between and behind the steps. */
    @Override
    public String toString() {
        List<String> steps = steps();
        return steps.isEmpty() ? "/" : "/" + String.join("/", steps) + "/";
    }
}
