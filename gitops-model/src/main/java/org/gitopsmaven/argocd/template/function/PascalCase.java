/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

/** Words stuck together, each with a capital. Ported from {@code ToPascalCase} of {@code xstrings/convert}. */
final class PascalCase {

    private PascalCase() {}

    static String of(String text) {
        int[] points = text.codePoints().toArray();
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < points.length && WordCase.isConnector(points[at])) {
            out.appendCodePoint(points[at++]);
        }
        if (at == points.length) {
            return out.toString();
        }
        boolean shouting = Character.isUpperCase(points[at]);
        int current = Character.toUpperCase(points[at++]);
        for (; at < points.length; at++) {
            int before = current;
            current = points[at];
            boolean afterConnector = WordCase.isConnector(before);
            if (afterConnector && WordCase.isConnector(current)) {
                out.appendCodePoint(before);
            } else if (afterConnector) {
                shouting = Character.isUpperCase(current);
                current = Character.toUpperCase(current);
            } else {
                boolean lowered = shouting && Character.isUpperCase(current);
                shouting = lowered;
                current = lowered ? Character.toLowerCase(current) : current;
                out.appendCodePoint(before);
            }
        }
        return out.appendCodePoint(current).toString();
    }
}
