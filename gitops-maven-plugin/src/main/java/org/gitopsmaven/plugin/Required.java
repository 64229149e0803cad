/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.repository.ApplicationName;
import org.jspecify.annotations.Nullable;

/** Parameters as values. */
final class Required {

    private Required() {}

    static String parameter(String property, @Nullable String value, String what) {
        if (value == null || value.isBlank()) {
            throw new GitOpsException(what + " is not named", null, "set -D" + property + "=…");
        }
        return value;
    }

    static List<ApplicationName> applications(@Nullable List<String> names) {
        return names == null
                ? List.of()
                : names.stream()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .map(ApplicationName::of)
                        .distinct()
                        .toList();
    }
}
