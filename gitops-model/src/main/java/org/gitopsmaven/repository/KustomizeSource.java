/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A directory with a kustomization file. */
public record KustomizeSource(Path directory) implements Source {

    public KustomizeSource {
        directory = directory.toAbsolutePath().normalize();
    }

    // Written out: the generated ones link a dozen method handles when a cold build first uses them.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KustomizeSource source && directory.equals(source.directory);
    }

    @Override
    public int hashCode() {
        return directory.hashCode();
    }

    @Override
    public String type() {
        return "kustomize";
    }
}
