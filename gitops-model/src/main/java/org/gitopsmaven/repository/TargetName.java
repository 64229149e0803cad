/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import org.gitopsmaven.finding.GitOpsException;

/** What names of environments, applications, regions and clusters have in common: each is a directory below the output. */
final class TargetName {

    private static final int LONGEST = 200;

    private TargetName() {}

    static String check(String what, String text) {
        if (text.length() > LONGEST || !text.equals(clean(text))) {
            throw new GitOpsException(
                    what + " name \"" + text + "\" cannot be used",
                    null,
                    "use letters, digits, '.', '_' and '-', at most " + LONGEST + ", not starting with '.'");
        }
        return text;
    }

    /** Whether a name has only letters and digits that need no second look, and hyphens between them. */
    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-')) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST;
    }

    /** The nearest name that can be used. */
    static String clean(String text) {
        if (isClean(text)) {
            return text;
        }
        String letters = text.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^\\.+|\\.+$", "");
        return letters.isEmpty() ? "default" : letters.substring(0, Math.min(letters.length(), LONGEST));
    }
}
