/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.util.Locale;
import org.gitopsmaven.finding.Finding;

/**
 * A finding that the user accepts: it is told in reports, and fails no build.
 *
 * @param by what accepts it
 * @param reason why, as the user says
 */
public record SuppressedFinding(Finding finding, By by, String reason) {

    /** What accepts a finding. */
    public enum By {
        /** A comment beside or above its line. */
        COMMENT,
        /** An entry of the baseline. */
        BASELINE;

        /** The word that reports use. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
