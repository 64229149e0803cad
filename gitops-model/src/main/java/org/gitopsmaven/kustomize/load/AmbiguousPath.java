/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.load;

import java.nio.file.Path;
import org.gitopsmaven.kustomize.KustomizeException;

/** Finds two list entries that an indentation error made one; newer than 5.8.1. */
final class AmbiguousPath {

    private AmbiguousPath() {}

    static void refuse(String path) {
        for (String name : path.replace('\\', '/').split("/", -1)) {
            if (!name.equals("..") && name.contains("..")) {
                throw new KustomizeException("path \"" + path + "\" is ambiguous: resolves to \""
                        + Path.of(path).normalize() + "\" after normalization, which is likely not the intended "
                        + "target; check for YAML indentation errors in your kustomization file");
            }
        }
    }
}
