/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;

/**
 * The policies that a repository is held to. They lie in it, but a plain folder of manifests does not apply them, nor the
 * objects that they are tested with.
 */
public record OwnPolicies(Path directory) {

    public static OwnPolicies of(SourceTree tree) {
        return new OwnPolicies(
                tree.root().resolve(tree.settings().policies().directory()).normalize());
    }

    /** Whether a file of a target that begins at a directory is one of them. */
    public boolean has(Path file, Path target) {
        return !target.startsWith(directory) && file.startsWith(directory);
    }
}
