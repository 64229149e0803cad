/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git.protocol;

import org.gitopsmaven.git.object.ObjectName;
import org.jspecify.annotations.Nullable;

/**
 * A branch or tag of a server.
 *
 * @param name all of it, as {@code refs/heads/main}
 * @param peeled what an annotated tag is a tag of; null for others
 */
public record RemoteRef(
        String name, ObjectName id, @Nullable ObjectName peeled) {}
