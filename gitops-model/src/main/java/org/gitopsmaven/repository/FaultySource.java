/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import org.gitopsmaven.finding.GitOpsException;

/**
 * A definition that names no source that could be rendered: an ApplicationSet that cannot be expanded, an Application
 * that cannot be read.
 *
 * @param type what it is, in the word that {@code index.json} uses
 * @param directory where it is defined
 * @param fault why there is nothing to render
 */
public record FaultySource(String type, Path directory, GitOpsException fault) implements Source {

    @Override
    public Object identity() {
        return type + ": " + fault.describe();
    }
}
