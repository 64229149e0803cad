/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd;

import java.util.Optional;
import org.gitopsmaven.files.RepositoryFiles;

/** Finds the files of repositories: the working tree, and others as far as they are at hand. */
public interface Repositories {

    /** The files of a repository at a revision; empty when they are not at hand. */
    Optional<RepositoryFiles> find(String url, String revision);
}
