/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.nio.file.Path;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;

/** Keeps the output away from what it is made of. */
final class OutputGuard {

    private static final String HINT = "set -Dgitops.outputDirectory to a directory of its own, such as target/gitops";

    private OutputGuard() {}

    static void check(Path output, List<Rendering> renderings, Path root) {
        if (root.startsWith(output)) {
            throw new GitOpsException("the output directory " + output + " holds the sources", null, HINT);
        }
        for (Rendering rendering : renderings) {
            for (Path file : rendering.reads()) {
                if (file.startsWith(output)) {
                    throw new GitOpsException(
                            "the output directory " + output + " holds " + file + ", a source of " + rendering.target(),
                            null,
                            HINT);
                }
            }
        }
    }
}
