/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.nio.file.Path;

/**
 * How the tree is written.
 *
 * @param root what paths in the index are relative to: the root of the GitOps tree
 */
public record TreeOptions(Path root, TreeFormat format) {

    public TreeOptions {
        root = root.toAbsolutePath().normalize();
    }
}
