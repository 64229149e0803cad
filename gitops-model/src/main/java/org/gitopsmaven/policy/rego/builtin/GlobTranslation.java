/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import com.google.re2j.Pattern;

/** A glob as a regular expression. */
final class GlobTranslation {

    private final String glob;
    private final String within;
    private final StringBuilder out = new StringBuilder("(?s)");
    private int at;
    private int depth;

    GlobTranslation(String glob, String delimiters) {
        this.glob = glob;
        this.within = delimiters.isEmpty() ? "." : "[^" + classText(delimiters) + "]";
    }

    String regex() {
        while (at < glob.length()) {
            step(glob.charAt(at++));
        }
        if (depth > 0) {
            throw BuiltinException.of("unclosed alternatives in glob \"" + glob + "\"");
        }
        return out.toString();
    }

    private void step(char c) {
        switch (c) {
            case '*' -> star();
            case '?' -> out.append(within);
            case '[' -> characters();
            case '{' -> {
                depth++;
                out.append("(?:");
            }
            case '}' -> {
                out.append(depth > 0 ? ")" : "\\}");
                depth = Math.max(0, depth - 1);
            }
            case ',' -> out.append(depth > 0 ? "|" : ",");
            case '\\' -> {
                if (at < glob.length()) {
                    literal(glob.charAt(at++));
                }
            }
            default -> literal(c);
        }
    }

    private void star() {
        if (at < glob.length() && glob.charAt(at) == '*') {
            at++;
            out.append(".*");
        } else {
            out.append(within).append('*');
        }
    }

    private void characters() {
        int close = glob.indexOf(']', at + 1);
        if (close < 0) {
            throw BuiltinException.of("unclosed list of characters in glob \"" + glob + "\"");
        }
        String list = glob.substring(at, close);
        boolean negated = list.startsWith("!");
        String members = negated ? list.substring(1) : list;
        boolean range = members.length() == 3 && members.charAt(1) == '-';
        out.append(negated ? "[^" : "[")
                .append(range ? members : classText(members))
                .append(']');
        at = close + 1;
    }

    private void literal(char c) {
        out.append(Pattern.quote(String.valueOf(c)));
    }

    private static String classText(String characters) {
        StringBuilder escaped = new StringBuilder();
        for (char c : characters.toCharArray()) {
            escaped.append("\\]^-[".indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return escaped.toString();
    }
}
