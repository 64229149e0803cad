/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.transform;

import org.gitopsmaven.kustomize.resmap.ResMap;

/** One step of a build that changes resources. */
@FunctionalInterface
public interface Transformer {

    void transform(ResMap resources);
}
