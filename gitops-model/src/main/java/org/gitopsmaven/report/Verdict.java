/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.validation.FindingCounts;

/** Counts of findings in words. */
public final class Verdict {

    private Verdict() {}

    /** {@code 1 error, 2 warnings}, or {@code no findings}. */
    public static String of(FindingCounts counts) {
        return of(counts, Console.plain(line -> {}));
    }

    /** The same in the styles of a console. */
    static String of(FindingCounts counts, Console console) {
        if (counts.total() == 0) {
            return console.success("no findings");
        }
        List<String> parts = new ArrayList<>();
        if (counts.errors() > 0) {
            parts.add(console.failure(Count.of(counts.errors(), "error")));
        }
        if (counts.warnings() > 0) {
            parts.add(console.warning(Count.of(counts.warnings(), "warning")));
        }
        if (counts.infos() > 0) {
            parts.add(Count.of(counts.infos(), "note"));
        }
        return String.join(", ", parts);
    }
}
