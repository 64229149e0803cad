/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/** A compiled regular expression. */
public final class Regex {

    private final Pattern pattern;

    Regex(Pattern pattern) {
        this.pattern = pattern;
    }

    Pattern pattern() {
        return pattern;
    }

    Matcher matcher(String text) {
        return pattern.matcher(text);
    }
}
