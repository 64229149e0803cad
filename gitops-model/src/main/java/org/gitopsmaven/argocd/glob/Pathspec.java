/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.glob;

import org.gitopsmaven.files.GoPath;
import org.gitopsmaven.finding.GitOpsException;

/** A pathspec of {@code git ls-files}: a file, a directory with all that is below it, or a greedy pattern. */
public final class Pathspec {

    private final String path;
    private final Glob glob;

    private Pathspec(String path, Glob glob) {
        this.path = path;
        this.glob = glob;
    }

    public static Pathspec of(String text) {
        if (text.startsWith("/") || GoPath.clean(text).startsWith("..")) {
            throw new GitOpsException("'" + text + "' is outside repository");
        }
        if (text.startsWith(":")) {
            throw new GitOpsException("pathspec magic in '" + text + "' is not supported");
        }
        String path = GoPath.clean(text);
        return new Pathspec(path.equals(".") ? "" : path, Glob.of(path, GlobSyntax.PATHSPEC));
    }

    public boolean matches(String file) {
        return path.isEmpty() || file.equals(path) || file.startsWith(path + "/") || glob.matches(file);
    }
}
