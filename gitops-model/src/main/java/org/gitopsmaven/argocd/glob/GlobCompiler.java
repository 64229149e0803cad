/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.glob;

import com.google.re2j.Pattern;

/** Turns a pattern into a regular expression. */
final class GlobCompiler {

    private final String glob;
    private final GlobSyntax syntax;
    private final StringBuilder out = new StringBuilder();
    private int at;
    private int braces;

    GlobCompiler(String glob, GlobSyntax syntax) {
        this.glob = glob;
        this.syntax = syntax;
    }

    String regex() {
        while (at < glob.length()) {
            character(glob.charAt(at));
        }
        if (braces != 0) {
            throw Glob.bad(glob);
        }
        return out.toString();
    }

    private void character(char c) {
        switch (c) {
            case '*' -> star();
            case '?' -> wildcard();
            case '[' -> characterClass();
            case '\\' -> escaped();
            case '{', '}', ',' -> brace(c);
            default -> literal(c);
        }
    }

    private void wildcard() {
        out.append(syntax.character());
        at++;
    }

    private void literal(char c) {
        out.append(Pattern.quote(String.valueOf(c)));
        at++;
    }

    private void star() {
        int end = at;
        while (end < glob.length() && glob.charAt(end) == '*') {
            end++;
        }
        int count = end - at;
        if (count > 1 && syntax.hasDirectories() && isSegment(at, end)) {
            directories(end);
            return;
        }
        out.append(count > 1 && syntax.hasSuper() ? "." : syntax.character()).append('*');
        at = end;
    }

    private boolean isSegment(int start, int end) {
        boolean starts = start == 0 || glob.charAt(start - 1) == '/';
        boolean ends = end == glob.length() || glob.charAt(end) == '/';
        return end - start == 2 && starts && ends;
    }

    private void directories(int end) {
        if (end == glob.length()) {
            out.append(".*");
            at = end;
        } else {
            out.append("(?:.*/)?"); // with the slash that follows: "a/**/b" matches "a/b"
            at = end + 1;
        }
    }

    private void escaped() {
        if (at + 1 >= glob.length()) {
            throw Glob.bad(glob);
        }
        at++;
        literal(glob.charAt(at));
    }

    private void brace(char c) {
        if (!syntax.hasBraces() || (c == ',' && braces == 0)) {
            literal(c);
            return;
        }
        at++;
        if (c == '{') {
            braces++;
            out.append("(?:");
        } else if (c == ',') {
            out.append('|');
        } else {
            braces--;
            if (braces < 0) {
                throw Glob.bad(glob);
            }
            out.append(')');
        }
    }

    private void characterClass() {
        int start = at + 1;
        boolean negated = start < glob.length() && syntax.negates(glob.charAt(start));
        int from = negated ? start + 1 : start;
        int end = from;
        while (end < glob.length() && (glob.charAt(end) != ']' || end == from)) {
            end += glob.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= glob.length()) {
            throw Glob.bad(glob);
        }
        out.append(negated ? "[^" : "[")
                .append(members(glob.substring(from, end)))
                .append(']');
        at = end + 1;
    }

    private static String members(String text) {
        StringBuilder members = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                members.append('\\').append(text.charAt(i));
            } else {
                members.append(c == '[' || c == ']' || c == '^' || c == '&' ? "\\" : "")
                        .append(c);
            }
        }
        return members.toString();
    }
}
