/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

/** Escapes text for JavaScript. Ported from {@code JSEscape} of {@code text/template/funcs}. */
final class JavaScriptText {

    private JavaScriptText() {}

    static String escape(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(point -> append(out, point));
        return out.toString();
    }

    private static void append(StringBuilder out, int point) {
        switch (point) {
            case '\\' -> out.append("\\\\");
            case '\'' -> out.append("\\'");
            case '"' -> out.append("\\\"");
            case '<', '>', '&', '=' -> out.append(String.format("\\u%04X", point));
            default -> {
                boolean hidden = point < ' ' || (point >= 0x7f && Character.getType(point) == Character.CONTROL);
                if (hidden) {
                    out.append(String.format("\\u%04X", point));
                } else {
                    out.appendCodePoint(point);
                }
            }
        }
    }
}
