/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

/** Says that the fast reader does not read a text, so that the general one must. */
final class UnsupportedText extends RuntimeException {

    static final UnsupportedText INSTANCE = new UnsupportedText();

    private static final long serialVersionUID = 1L;

    private UnsupportedText() {
        super("left to the general reader", null, false, false);
    }
}
