/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.jmespath;

import org.jspecify.annotations.Nullable;

/** All functions, by name. */
final class Functions {

    private Functions() {}

    /** The function of a name, or null. */
    static @Nullable Function find(String name) {
        Function found = ListFunctions.find(name);
        found = found == null ? TextFunctions.find(name) : found;
        found = found == null ? NumberFunctions.find(name) : found;
        found = found == null ? TimeFunctions.find(name) : found;
        return found == null ? EncodingFunctions.find(name) : found;
    }
}
