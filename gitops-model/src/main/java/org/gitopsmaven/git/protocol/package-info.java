/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What a client of Git and a smart server say to each other: packet lines, capabilities, fetches and pushes. Knows how it
 * is said, not over what: the requests of a conversation go through a {@link org.gitopsmaven.git.protocol.Courier}.
 */
@NullMarked
package org.gitopsmaven.git.protocol;

import org.jspecify.annotations.NullMarked;
