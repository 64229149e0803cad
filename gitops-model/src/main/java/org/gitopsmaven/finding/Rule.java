/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.finding;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a finding says is broken.
 *
 * @param id stable name of the form {@code FAMILY-NAME}, such as {@code KUST-REFS}
 * @param severity weight unless the user sets another
 * @param summary one line for lists of rules
 */
public record Rule(String id, Severity severity, String summary) {

    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)+");

    public Rule {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("rule id \"" + id + "\" is not of the form FAMILY-NAME");
        }
    }

    // Written out: the generated ones link a dozen method handles when a cold build first uses them.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rule rule
                && id.equals(rule.id)
                && severity == rule.severity
                && summary.equals(rule.summary);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
