/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template;

import org.gitopsmaven.golang.GoList;
import org.gitopsmaven.golang.GoString;
import org.gitopsmaven.golang.GoValue;

/** How much one execution may do: steps and characters together, so that no template runs or grows without end. */
final class Budget {

    private static final long LIMIT = 64L << 20;

    private long left = LIMIT;

    void step() {
        spend(16);
    }

    /** Pays for a value that a function made. */
    void pay(GoValue value) {
        if (value instanceof GoString text) {
            spend(text.value().length());
        } else if (value instanceof GoList list) {
            spend(16L * list.items().size());
        }
    }

    void spend(long amount) {
        left -= amount;
        if (left < 0) {
            throw new TemplateExecutionException(
                    "template: base: the template does more than " + (LIMIT >> 20) + " million units of work");
        }
    }
}
