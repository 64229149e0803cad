/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.syntax;

import org.gitopsmaven.finding.Location;

/**
 * A token.
 *
 * @param text what was read; of strings what they mean
 * @param start where it begins in the source
 * @param afterSpace whether white space stands before it
 * @param afterNewline whether a line end stands before it
 */
record Token(Kind kind, String text, int start, Location location, boolean afterSpace, boolean afterNewline) {

    enum Kind {
        NAME,
        STRING,
        TEMPLATE,
        NUMBER,
        SYMBOL,
        END
    }

    boolean is(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isName(String name) {
        return kind == Kind.NAME && text.equals(name);
    }

    /** How messages name it. */
    String shown() {
        return kind == Kind.END ? "end of file" : "\"" + text + "\"";
    }
}
