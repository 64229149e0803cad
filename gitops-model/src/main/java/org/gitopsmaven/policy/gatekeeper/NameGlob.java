/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.gatekeeper;

import java.util.List;
import org.gitopsmaven.policy.LabelMatch;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** A name in which a {@code *} at either end stands for anything (gatekeeper, {@code pkg/wildcard}). */
record NameGlob(String text) {

    static List<NameGlob> all(@Nullable YamlSequence globs) {
        return LabelMatch.texts(globs).stream().map(NameGlob::new).toList();
    }

    boolean matches(String name) {
        boolean open = text.startsWith("*");
        boolean goesOn = text.endsWith("*");
        if (open && goesOn) {
            return name.contains(text.length() < 2 ? "" : text.substring(1, text.length() - 1));
        }
        if (goesOn) {
            return name.startsWith(text.substring(0, text.length() - 1));
        }
        return open ? name.endsWith(text.substring(1)) : name.equals(text);
    }
}
