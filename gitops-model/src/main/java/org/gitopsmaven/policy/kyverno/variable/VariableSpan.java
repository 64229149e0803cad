/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.variable;

import java.util.ArrayList;
import java.util.List;

/**
 * A variable in a text: {@code {{ expression }}}, without another inside and no backslash before (kyverno/kyverno, {@code
 * pkg/engine/variables/regex}).
 *
 * @param shallow whether what it gives is not searched for variables
 */
record VariableSpan(int start, int end, String expression, boolean shallow) {

    static List<VariableSpan> in(String text) {
        List<VariableSpan> found = new ArrayList<>();
        int at = text.indexOf("{{");
        while (at >= 0) {
            int end = at > 0 && text.charAt(at - 1) == '\\' ? -1 : end(text, at + 2);
            if (end > 0) {
                found.add(of(text, at, end));
            }
            at = text.indexOf("{{", end > 0 ? end : at + 1);
        }
        return found;
    }

    private static VariableSpan of(String text, int start, int end) {
        String inner =
                text.substring(start, end).replace("{{", "").replace("}}", "").strip();
        boolean shallow = inner.startsWith("-");
        return new VariableSpan(start, end, shallow ? inner.substring(1).strip() : inner, shallow);
    }

    /** Where the variable ends whose inside begins here, or -1. */
    private static int end(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char character = text.charAt(at);
            if (character == '}') {
                return text.startsWith("}}", at) ? at + 2 : -1;
            }
            if (character == '{') {
                int close = at + 1;
                while (close < text.length() && text.charAt(close) != '}' && text.charAt(close) != '{') {
                    close++;
                }
                if (close == text.length() || text.charAt(close) == '{') {
                    return -1;
                }
                at = close;
            }
            at++;
        }
        return -1;
    }
}
