/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.pattern;

/**
 * A key of a pattern (kyverno/kyverno, {@code pkg/engine/anchor}).
 *
 * @param key the key without its anchor
 * @param written the key with its anchor
 */
record Anchor(Kind kind, String key, String written) {

    /** What a key asks for. */
    enum Kind {
        /** {@code (key)}: what does not match is left alone. */
        CONDITION,
        /** {@code =(key)}: what is there must match. */
        EQUALITY,
        /** {@code ^(key)}: of the list that is there, at least one element must match. */
        EXISTENCE,
        /** {@code X(key)}: it must not be there. */
        NEGATION,
        /** {@code <(key)}: what is there and does not match lets the whole rule go. */
        GLOBAL,
        /** No anchor, or one that only mutation knows. */
        NONE
    }

    static Anchor of(String written) {
        String text = written.strip();
        int open = text.startsWith("(") ? 0 : 1;
        if (!text.endsWith(")") || text.length() < open + 3 || text.charAt(open) != '(') {
            return new Anchor(Kind.NONE, written, written);
        }
        Kind kind = open == 0
                ? Kind.CONDITION
                : switch (text.charAt(0)) {
                    case '=' -> Kind.EQUALITY;
                    case '^' -> Kind.EXISTENCE;
                    case 'X' -> Kind.NEGATION;
                    case '<' -> Kind.GLOBAL;
                    default -> Kind.NONE;
                };
        return kind == Kind.NONE
                ? new Anchor(kind, written, written)
                : new Anchor(kind, text.substring(open + 1, text.length() - 1), written);
    }

    /** The same anchor around another key. */
    Anchor around(String other) {
        return new Anchor(kind, other, written.replace(key, other));
    }

    /** Whether it is looked at before plain keys. */
    boolean isFirst() {
        return kind != Kind.NONE && kind != Kind.GLOBAL;
    }

    /** Whether it is noted when no object has its key. */
    boolean isNoted() {
        return kind == Kind.CONDITION || kind == Kind.EXISTENCE || kind == Kind.NEGATION;
    }
}
