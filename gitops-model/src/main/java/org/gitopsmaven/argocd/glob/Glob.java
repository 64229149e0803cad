/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.glob;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import org.gitopsmaven.finding.GitOpsException;

/** A compiled pattern for names and paths with slashes. Matches in linear time. */
public final class Glob {

    private static final int LONGEST = 4096;

    private final Pattern pattern;

    private Glob(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Compiles a pattern; a bad one is an error that quotes it. */
    public static Glob of(String pattern, GlobSyntax syntax) {
        if (pattern.length() > LONGEST) {
            throw new GitOpsException("the pattern is longer than " + LONGEST + " characters");
        }
        try {
            return new Glob(Pattern.compile(new GlobCompiler(pattern, syntax).regex(), Pattern.DOTALL));
        } catch (PatternSyntaxException e) {
            throw bad(pattern);
        }
    }

    static GitOpsException bad(String pattern) {
        return new GitOpsException("syntax error in pattern \"" + pattern + "\"");
    }

    /** Whether a text has the characters that make it a pattern for Argo CD's value files. */
    public static boolean isPattern(String text) {
        return text.indexOf('*') >= 0 || text.indexOf('?') >= 0 || text.indexOf('[') >= 0;
    }

    public boolean matches(String text) {
        return pattern.matches(text);
    }
}
