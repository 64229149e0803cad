/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.files;

import java.util.SortedSet;

/** The files of one revision of a repository, by paths with slashes from its root. */
public interface RepositoryFiles {

    /** All files. */
    SortedSet<String> files();

    /** The text of one of the files. */
    String read(String file);

    /** The name of a file as messages show it. */
    String shown(String file);
}
