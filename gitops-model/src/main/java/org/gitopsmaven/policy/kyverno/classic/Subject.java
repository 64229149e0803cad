/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.classic;

import org.gitopsmaven.policy.kyverno.variable.Context;
import org.jspecify.annotations.Nullable;

/**
 * What is judged: an object, or an element of a loop in it.
 *
 * @param element the element that a pattern is for; null for the whole object
 * @param exception an exception that concerns the object, or null
 */
record Subject(
        Request request,
        Context context,
        @Nullable Object element,
        @Nullable PolicyException exception) {

    Subject with(Context other, @Nullable Object scoped) {
        return new Subject(request, other, scoped == null ? element : scoped, exception);
    }
}
