/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.argocd;

import java.util.Collections;
import java.util.SortedSet;
import org.gitopsmaven.files.RepositoryFiles;
import org.gitopsmaven.finding.GitOpsException;

/** The files of nothing: a packed chart has none beside it. */
enum EmptyFiles implements RepositoryFiles {
    NONE;

    @Override
    public SortedSet<String> files() {
        return Collections.emptySortedSet();
    }

    @Override
    public String read(String file) {
        throw new GitOpsException("open " + file + ": no such file or directory");
    }

    @Override
    public String shown(String file) {
        return file;
    }
}
