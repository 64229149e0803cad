/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The name of an application, such as {@code web}. */
public record ApplicationName(String value) implements Comparable<ApplicationName> {

    public ApplicationName {
        TargetName.check("application", value);
    }

    /** Accepts what can be the name of a directory, or throws with the text in quotes. */
    public static ApplicationName of(String text) {
        return new ApplicationName(text.strip());
    }

    /** The name of a directory, with {@code -} for what a name must not hold. */
    public static ApplicationName of(Path directory) {
        Path last = directory.toAbsolutePath().normalize().getFileName();
        return new ApplicationName(TargetName.clean(last == null ? "" : last.toString()));
    }

    // Written out: the generated ones link a dozen method handles when a cold build first uses them.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ApplicationName name && value.equals(name.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(ApplicationName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
