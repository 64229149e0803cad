/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.repository.SourceTree;
import org.jspecify.annotations.Nullable;

/** Findings as people read them: by file, each with its place, its source line and what to do. */
public final class FindingsText {

    private static final int MOST_TARGETS = 6;

    private final Console console;
    private final SourceTree tree;

    public FindingsText(Console console, SourceTree tree) {
        this.console = console;
        this.tree = tree;
    }

    /** The lines of sorted findings, an empty one between files. */
    public List<String> lines(Collection<Finding> findings) {
        List<String> lines = new ArrayList<>();
        Excerpt excerpt = new Excerpt(tree);
        String file = null;
        for (Finding finding : findings) {
            String own = file(finding);
            if (file != null && !file.equals(own)) {
                lines.add("");
            }
            file = own;
            lines.addAll(lines(finding, excerpt));
        }
        return lines;
    }

    /** {@code 2 problems in 1 file}, then the findings: what a failed build shows. */
    public String block(Collection<Finding> findings) {
        long files = findings.stream().map(FindingsText::file).distinct().count();
        List<String> lines = new ArrayList<>();
        lines.add(Count.of(findings.size(), "problem") + " in " + Count.of((int) files, "file"));
        lines.add("");
        lines(findings).forEach(line -> lines.add(line.isEmpty() ? "" : "  " + line));
        return String.join(System.lineSeparator(), lines);
    }

    private List<String> lines(Finding finding, Excerpt excerpt) {
        List<String> lines = new ArrayList<>();
        Location location = finding.location();
        String field = finding.field() == null ? "" : finding.field() + ": ";
        lines.add((location == null ? "" : console.strong(location.toString()) + "  ") + severity(finding) + "  "
                + field + finding.message() + "  [" + finding.rule().id() + "]");
        if (location != null) {
            excerpt.of(location).forEach(line -> lines.add("  " + line));
        }
        addSeen(finding, lines);
        if (finding.hint() != null) {
            lines.add("  fix: " + finding.hint());
        }
        return lines;
    }

    private static void addSeen(Finding finding, List<String> lines) {
        String resource = finding.resource();
        String targets = names(finding.targets());
        if (resource != null || !targets.isEmpty()) {
            lines.add("  in " + Objects.requireNonNullElse(resource, "")
                    + (resource != null && !targets.isEmpty() ? " of " : "") + targets);
        }
    }

    private static String names(List<String> targets) {
        String first = targets.stream().limit(MOST_TARGETS).collect(Collectors.joining(", "));
        int more = targets.size() - MOST_TARGETS;
        return more > 0 ? first + " and " + Count.of(more, "other") : first;
    }

    private String severity(Finding finding) {
        String word = finding.severity().word();
        return switch (finding.severity()) {
            case ERROR -> console.failure(word);
            case WARNING -> console.warning(word);
            case INFO -> word;
        };
    }

    private static String file(Finding finding) {
        @Nullable Location location = finding.location();
        return location == null ? "" : location.file();
    }
}
