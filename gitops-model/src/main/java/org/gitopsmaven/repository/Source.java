/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import java.util.List;

/** Where the objects of a target come from. */
public sealed interface Source
        permits KustomizeSource, HelmSource, DirectorySource, ArgoSource, FluxSource, FaultySource {

    /** The word that {@code index.json} uses. */
    String type();

    /** The directory that is rendered, absolute. */
    Path directory();

    /** Files and directories besides its own that rendering it may read. */
    default List<Path> otherInputs() {
        return List.of();
    }

    /** The cluster by which targets of one name are told apart; empty for none. */
    default String cluster() {
        return "";
    }

    /** The longer name by which targets of one name are told apart; empty for none. */
    default String fullName() {
        return "";
    }

    /** What is equal for two definitions of the same thing, wherever they were met. */
    default Object identity() {
        return this;
    }
}
