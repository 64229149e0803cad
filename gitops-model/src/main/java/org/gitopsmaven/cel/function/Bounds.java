/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel.function;

/** How large a value may be that an expression makes. */
public final class Bounds {

    private static final int LONGEST_TEXT = 2 << 20;
    private static final int LONGEST_LIST = 10_000;

    private Bounds() {}

    /**
     * @throws FunctionFault when a text of this length is longer than any that an expression may make
     */
    public static void checkText(long length) {
        if (length > LONGEST_TEXT) {
            throw new FunctionFault("stopped: a text grows beyond " + LONGEST_TEXT + " characters");
        }
    }

    /**
     * @throws FunctionFault when a list of this length is longer than any that an expression may make
     */
    public static void checkList(long length) {
        if (length > LONGEST_LIST) {
            throw new FunctionFault("stopped: a list grows beyond " + LONGEST_LIST + " items");
        }
    }
}
