/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

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

    @Override
    public int compareTo(EnvironmentName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
