/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;

/** A regular expression that a whole tag must match, in the syntax of RE2, which takes linear time for any input. */
public final class TagPattern {

    private final Pattern pattern;

    private TagPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    static TagPattern of(String text, Location location) {
        try {
            return new TagPattern(Pattern.compile(text));
        } catch (PatternSyntaxException e) {
            throw new GitOpsException(
                    "\"" + text + "\" is no regular expression: " + e.getDescription(),
                    location,
                    "write it in the syntax of RE2, such as ^v\\d+\\.\\d+\\.\\d+$",
                    e);
        }
    }

    /** Whether a tag matches from its first to its last character. */
    public boolean matches(String tag) {
        return pattern.matches(tag);
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }
}
