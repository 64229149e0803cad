/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.substitute;

import java.util.List;

/** A piece of a parsed text. Its strings are byte strings ({@link Bytes}), but for names. */
sealed interface Part {

    /** Text that stays as it is. */
    record Text(String bytes) implements Part {}

    /**
     * An expression in braces.
     *
     * @param source the expression as it is written
     */
    record Expression(String variable, Operator operator, List<Part> arguments, String source) implements Part {

        /** Its first characters, for messages. */
        String shown() {
            return Parser.shortened(source);
        }
    }
}
