/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Helm charts rendered by Helm itself: through helm-java in a worker process, or through a {@code helm} on the PATH.
 * What a chart is given is a request, what it gives are documents with the template each came from.
 */
@NullMarked
package org.gitopsmaven.helm;

import org.jspecify.annotations.NullMarked;
