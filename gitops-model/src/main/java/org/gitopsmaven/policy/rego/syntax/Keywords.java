/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.syntax;

import java.util.HashSet;
import java.util.Set;

/** The keywords that count in a module: some only where they are imported. */
final class Keywords {

    private static final Set<String> FUTURE = Set.of("in", "every", "if", "contains");
    private static final Set<String> RESERVED =
            Set.of("as", "default", "else", "false", "import", "null", "not", "package", "some", "true", "with");

    private final Set<String> enabled = new HashSet<>();

    void enableAll() {
        enabled.addAll(FUTURE);
    }

    /** False when there is no such keyword. */
    boolean enable(String keyword) {
        if (!FUTURE.contains(keyword)) {
            return false;
        }
        enabled.add(keyword);
        if (keyword.equals("every")) {
            enabled.add("in");
        }
        return true;
    }

    boolean isEnabled(String keyword) {
        return enabled.contains(keyword);
    }

    /** Whether a name cannot be that of a variable. */
    boolean isReserved(String name) {
        return RESERVED.contains(name) || enabled.contains(name);
    }
}
