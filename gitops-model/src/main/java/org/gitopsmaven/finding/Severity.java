/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.finding;

import java.util.Locale;

/** How much a finding weighs, the heaviest first. */
public enum Severity {
    /** The controller would refuse it, or apply something else than was meant. */
    ERROR,
    /** It works, but not as it looks, or not for long. */
    WARNING,
    /** Worth knowing. */
    INFO;

    /** The word that reports print: {@code error}, {@code warning}, {@code info}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this one weighs at least as much as the other. */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
