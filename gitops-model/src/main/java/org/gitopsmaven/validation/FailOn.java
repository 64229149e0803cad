/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.finding.Suggestion;

/** Which findings make a build fail. */
public enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    /** Accepts what users write for {@code gitops.failOn}. */
    public static FailOn of(String text) {
        List<String> words = new ArrayList<>();
        for (FailOn value : values()) {
            words.add(value.word());
        }
        int index = words.indexOf(text.strip().toLowerCase(Locale.ROOT));
        if (index < 0) {
            throw new GitOpsException(
                    "gitops.failOn cannot be '" + text + "'" + Suggestion.phrase(text, words),
                    null,
                    "use one of " + String.join(", ", words));
        }
        return values()[index];
    }

    public boolean fails(Collection<Finding> findings) {
        for (Finding finding : findings) {
            if (fails(finding.severity())) {
                return true;
            }
        }
        return false;
    }

    private boolean fails(Severity severity) {
        return switch (this) {
            case ERROR -> severity == Severity.ERROR;
            case WARNING -> severity.atLeast(Severity.WARNING);
            case NEVER -> false;
        };
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
