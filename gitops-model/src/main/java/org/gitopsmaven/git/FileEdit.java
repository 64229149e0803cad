/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

/** A file that a commit changes. */
public sealed interface FileEdit {

    RepositoryPath path();

    /** Writes a file, new or in the place of the one that is there; an executable file stays one. */
    record Put(RepositoryPath path, byte[] content) implements FileEdit {}

    /** Removes a file; directories left empty go with it. */
    record Remove(RepositoryPath path) implements FileEdit {}
}
