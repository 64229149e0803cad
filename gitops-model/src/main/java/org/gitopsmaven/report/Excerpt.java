/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report;

import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.SourceLine;
import org.gitopsmaven.repository.SourceTree;

/** The line of a source file that a finding is about, with a caret below the column. */
final class Excerpt {

    private static final int LONGEST = 160;

    private final SourceTree tree;
    private String file = "";
    private SourceLine lines = SourceLine.of("");

    Excerpt(SourceTree tree) {
        this.tree = tree;
    }

    /** Two lines, or nothing when there is no line to show or its file cannot be read (which has its own finding). */
    List<String> of(Location location) {
        Optional<String> line = line(location);
        if (line.isEmpty() || line.get().length() > LONGEST) {
            return List.of();
        }
        String number = String.valueOf(location.line());
        String source = number + " | " + line.get().replace('\t', ' ');
        int column = Math.max(1, Math.min(location.column(), line.get().length() + 1));
        return List.of(source, " ".repeat(number.length()) + " | " + " ".repeat(column - 1) + "^");
    }

    private Optional<String> line(Location location) {
        if (!location.file().equals(file)) {
            file = location.file();
            lines = SourceLine.of(read(location.file()));
        }
        return lines.shown(location.line());
    }

    private String read(String name) {
        try {
            return tree.read(tree.root().resolve(name));
        } catch (GitOpsException | InvalidPathException e) {
            return "";
        }
    }
}
