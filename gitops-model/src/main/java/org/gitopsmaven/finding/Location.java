/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.finding;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A place in a file.
 *
 * @param file the file as it is shown to the user
 * @param line counted from 1; 0 when only the file is known
 * @param column counted from 1; 0 when only the line is known
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    /** A place known only by its file. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    /** A place known only by its file. */
    public static Location of(Path file) {
        return of(file.toString());
    }

    /** The same place, its file told relative to {@code root} and with {@code /} where it lies below it. */
    public Location relativeTo(Path root) {
        try {
            Path path = Path.of(file);
            if (path.isAbsolute() && path.startsWith(root)) {
                String relative = root.relativize(path).toString().replace('\\', '/');
                return new Location(relative.isEmpty() ? "." : relative, line, column);
            }
        } catch (InvalidPathException e) {
            return this; // not a path on this machine: a name given by a chart or a remote repository
        }
        return this;
    }

    // Written out: the generated ones link a dozen method handles when a cold build first uses them.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Location place
                && line == place.line
                && column == place.column
                && file.equals(place.file);
    }

    @Override
    public int hashCode() {
        return (file.hashCode() * 31 + line) * 31 + column;
    }

    @Override
    public int compareTo(Location other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    /** {@code file:line:column}, without the parts that are not known. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
