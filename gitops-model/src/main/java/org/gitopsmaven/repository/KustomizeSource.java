/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;

/** A directory with a kustomization file. */
public record KustomizeSource(Path directory) implements Source {

    public KustomizeSource {
        directory = directory.toAbsolutePath().normalize();
    }

    @Override
    public String type() {
        return "kustomize";
    }
}
