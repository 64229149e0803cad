/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report;

/** Numbers with their noun. */
final class Count {

    private Count() {}

    /** {@code 1 file}, {@code 2 files}, {@code no files}. */
    static String of(int number, String noun) {
        String words = number == 1 ? noun : noun + "s";
        return (number == 0 ? "no" : number) + " " + words;
    }
}
