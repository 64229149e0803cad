/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.selector;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import org.gitopsmaven.kustomize.KustomizeException;
import org.jspecify.annotations.Nullable;

/** A regular expression as Go understands it (RE2): matched in linear time, whatever it is. */
public final class GoRegexp {

    private static final int MAX_DEPTH = 1000;

    private final @Nullable Pattern pattern;
    private final String literal;

    private GoRegexp(@Nullable Pattern pattern, String literal) {
        this.pattern = pattern;
        this.literal = literal;
    }

    /**
     * An expression that has to match a whole text; one without special characters needs no pattern.
     *
     * @throws KustomizeException with Go's words when it is none
     */
    static GoRegexp whole(String expression) {
        return isPlain(expression) ? new GoRegexp(null, expression) : compile("^(?:" + expression + ")$");
    }

    private static boolean isPlain(String expression) {
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (!(c < 128 && Character.isLetterOrDigit(c) || c == '-' || c == '_')) {
                return false;
            }
        }
        return true;
    }

    /**
     * Compiles an expression.
     *
     * @throws KustomizeException with Go's words when it is none
     */
    public static GoRegexp compile(String expression) {
        if (depth(expression) > MAX_DEPTH) {
            throw new KustomizeException("error parsing regexp: expression nests too deeply: `" + expression + "`");
        }
        try {
            return new GoRegexp(Pattern.compile(expression), "");
        } catch (PatternSyntaxException e) {
            throw new KustomizeException("error parsing regexp: " + e.getDescription() + ": `" + e.getPattern() + "`");
        }
    }

    /** Whether some part of the text matches. */
    public boolean matches(String text) {
        return pattern == null ? literal.equals(text) : pattern.matcher(text).find();
    }

    /** How deep groups are nested; brackets in character classes are taken for groups too. */
    private static int depth(String expression) {
        int open = 0;
        int deepest = 0;
        for (int i = 0; i < expression.length(); i++) {
            switch (expression.charAt(i)) {
                case '\\' -> i++;
                case '(' -> deepest = Math.max(deepest, ++open);
                case ')' -> open--;
                default -> {
                    // any other character changes nothing
                }
            }
        }
        return deepest;
    }
}
