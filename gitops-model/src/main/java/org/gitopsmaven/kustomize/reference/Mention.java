/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.reference;

import org.gitopsmaven.resource.Gvk;
import org.jspecify.annotations.Nullable;

/**
 * An old name somewhere in an object.
 *
 * @param target the kind of the object that is meant
 * @param path the field it stands in
 * @param whole whether it stands in a mapping, where a namespace may stand beside it
 * @param namespace what stands beside it; null for nothing
 */
record Mention(
        String name,
        Gvk target,
        String path,
        boolean whole,
        @Nullable String namespace) {}
