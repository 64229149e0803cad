/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import org.jspecify.annotations.Nullable;

/** The name of an environment, such as {@code prod}. */
public record EnvironmentName(String value) implements Comparable<EnvironmentName> {

    /** The environment of what belongs to none. */
    public static final EnvironmentName DEFAULT = new EnvironmentName("default");

    public EnvironmentName {
        TargetName.check("environment", value);
    }

    /** Accepts what can be the name of a directory, or throws with the text in quotes. */
    public static EnvironmentName of(String text) {
        return new EnvironmentName(text.strip());
    }

    // Written out: the generated ones link a dozen method handles when a cold build first uses them.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EnvironmentName name && value.equals(name.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(EnvironmentName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
