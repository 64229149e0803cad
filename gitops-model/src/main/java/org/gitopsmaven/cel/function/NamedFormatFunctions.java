/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel.function;

import java.util.List;
import java.util.Optional;

/** Formats by name (apiserver, {@code pkg/cel/library/format.go}). */
final class NamedFormatFunctions {

    private static final String FORMAT = "kubernetes.NamedFormat";

    private NamedFormatFunctions() {}

    static void addTo(FunctionTable table) {
        table.type(FORMAT, NamedFormat.class);
        for (NamedFormat format : NamedFormat.values()) {
            table.global("format." + format.word(), List.of(), FORMAT, arguments -> format);
        }
        table.global(
                "format.named",
                List.of("string"),
                "optional<" + FORMAT + ">",
                arguments -> NamedFormat.named((String) arguments[0]));
        table.member(FORMAT, "validate", List.of("string"), "optional<list<string>>", NamedFormatFunctions::faults);
    }

    private static Optional<List<String>> faults(Object[] arguments) {
        return Optional.of(((NamedFormat) arguments[0]).faults((String) arguments[1]))
                .filter(faults -> !faults.isEmpty());
    }
}
