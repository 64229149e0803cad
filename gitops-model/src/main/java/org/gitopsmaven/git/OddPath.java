/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.lib.ObjectChecker;
import org.gitopsmaven.finding.GitOpsException;

/** Paths with more in them than plain names. */
final class OddPath {

    private OddPath() {}

    /** Refuses what Git, Windows or macOS would read as something else. */
    static void check(String path, String shown) {
        try {
            new ObjectChecker().setSafeForWindows(true).setSafeForMacOS(true).checkPath(path);
        } catch (CorruptObjectException e) {
            throw new GitOpsException(
                    "\"" + shown + "\" is no path in a repository: " + e.getMessage(),
                    null,
                    "write it relative to the root of the repository, with '/' between names and without '..'",
                    e);
        }
    }
}
