/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

/** Breaks a line at spaces. Ported from {@code goutils/wordutils}. */
final class Wrapping {

    private Wrapping() {}

    static String wrap(String text, long width, String newline, boolean breakWords) {
        long column = Math.max(1, width);
        Text.checkLength(text.length() + (text.length() / column + 1) * newline.length());
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (text.length() - at > column) {
            if (text.charAt(at) == ' ') {
                at++;
                continue;
            }
            int limit = (int) column + at;
            int space = text.lastIndexOf(' ', limit);
            if (space >= at) {
                out.append(text, at, space).append(newline);
                at = space + 1;
            } else if (breakWords) {
                out.append(text, at, limit).append(newline);
                at = limit;
            } else {
                int next = text.indexOf(' ', limit);
                int end = next < 0 ? text.length() : next;
                out.append(text, at, end).append(next < 0 ? "" : newline);
                at = next < 0 ? end : next + 1;
            }
        }
        return out.append(text, at, text.length()).toString();
    }
}
