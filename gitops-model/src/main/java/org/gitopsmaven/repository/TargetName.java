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

    /** The nearest name that can be used. */
    static String clean(String text) {
        String letters = text.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^\\.+|\\.+$", "");
        return letters.isEmpty() ? "default" : letters.substring(0, Math.min(letters.length(), LONGEST));
    }
}
