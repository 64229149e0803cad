/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.golang;

import org.gitopsmaven.yaml.GoFloat;

/** How Go writes floating-point numbers outside of YAML, which has names of its own for what is no number. */
public final class FloatText {

    private FloatText() {}

    /** As {@code %v} writes it: the shortest digits that give the number again. */
    public static String general(double value) {
        return Double.isFinite(value) ? GoFloat.general(value) : name(value);
    }

    /** As {@code encoding/json} writes it. */
    public static String json(double value) {
        return Double.isFinite(value) ? GoFloat.json(value) : name(value);
    }

    private static String name(double value) {
        return Double.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
    }
}
