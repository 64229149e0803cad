/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.resource;

import org.gitopsmaven.yaml.YamlMapping;

/** The fields of an object, in memory or only within reach. */
public sealed interface ObjectTree permits HeldTree, ReleasableTree {

    /** The object itself; a tree that was released is read again. */
    YamlMapping content();

    Gvk gvk();

    /** {@code metadata.namespace}, empty when there is none. */
    String namespace();

    /** {@code metadata.name}, empty when there is none. */
    String name();

    /** Says that nobody is expected to ask for the content again. */
    void release();
}
