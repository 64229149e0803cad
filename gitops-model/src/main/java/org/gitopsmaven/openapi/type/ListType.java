/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.type;

/** How items of a list are told apart ({@code x-kubernetes-list-type}). */
public enum ListType {
    /** Not at all. */
    ATOMIC,
    /** By some of their fields, which no two items share. */
    MAP,
    /** By their value, which no two items share. */
    SET
}
