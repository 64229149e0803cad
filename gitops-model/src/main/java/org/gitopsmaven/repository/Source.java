/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;

/** Where the objects of a target come from. */
public sealed interface Source permits KustomizeSource, DirectorySource {

    /** The word that {@code index.json} uses. */
    String type();

    /** The directory that is rendered, absolute. */
    Path directory();
}
