/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.util.List;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.repository.SourceFile;
import org.gitopsmaven.resource.Resource;

/**
 * Sees what a large directory of manifests holds while it is read: file by file, in any order, on several threads. Objects
 * that it {@linkplain org.gitopsmaven.resource.ObjectTree#release() releases} take no memory in the rendering.
 */
@FunctionalInterface
public interface DirectoryVisitor {

    /** @param objects those of the file, in its order */
    void visit(RenderTarget target, SourceFile file, List<Resource> objects);
}
