/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.value;

/** Sees the elements of a collection one after the other. */
@FunctionalInterface
public interface EntryVisitor {

    /** Sees one element; for a set its key is the element itself. True stops. */
    boolean visit(Value key, Value value);
}
