/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import java.util.function.Consumer;
import org.gitopsmaven.finding.Severity;

/** Counts the errors that pass. */
final class CountedFaults implements Consumer<Fault> {

    private final Consumer<Fault> next;
    private int errors;

    CountedFaults(Consumer<Fault> next) {
        this.next = next;
    }

    int errors() {
        return errors;
    }

    @Override
    public void accept(Fault fault) {
        errors += fault.severity() == Severity.ERROR ? 1 : 0;
        next.accept(fault);
    }
}
