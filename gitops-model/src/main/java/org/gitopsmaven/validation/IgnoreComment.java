/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.repository.SourceFile;

/**
 * A comment {@code # gitops:ignore RULE-ID reason}: beside a line, or on a line of its own above it.
 *
 * @param place where the comment stands
 * @param line the line that it speaks of
 * @param rules the ids that it names
 * @param reason why; empty when it does not say
 */
record IgnoreComment(Location place, int line, List<String> rules, String reason) {

    static final String MARK = "gitops:ignore";

    /** The comments of a file, in their order. Lines of a text in the YAML are none. */
    static List<IgnoreComment> in(SourceFile file, Path root) {
        Set<Integer> texts = TextLines.of(file.documents());
        return in(Location.of(file.file()).relativeTo(root).file(), file.text()).stream()
                .filter(comment -> !texts.contains(comment.place().line()))
                .toList();
    }

    /** The comments in a text, in their order. */
    static List<IgnoreComment> in(String file, String text) {
        List<IgnoreComment> comments = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher comment = Patterns.COMMENT.matcher(lines.get(i));
            if (lines.get(i).contains(MARK) && comment.find()) {
                int column = lines.get(i).indexOf('#', comment.start()) + 1;
                String words = comment.group(1) == null ? "" : comment.group(1).strip();
                comments.add(of(new Location(file, i + 1, column), spokenOf(lines, i), words));
            }
        }
        return comments;
    }

    private static IgnoreComment of(Location place, int line, String words) {
        Matcher matcher = Patterns.RULES.matcher(words);
        if (!matcher.matches()) {
            return new IgnoreComment(place, line, List.of(), words);
        }
        String reason = matcher.group(2) == null ? "" : matcher.group(2).strip();
        return new IgnoreComment(place, line, List.of(matcher.group(1).split("\\s*,\\s*")), reason);
    }

    /** The line of the comment, or the first below it that is more than a comment. */
    private static int spokenOf(List<String> lines, int index) {
        int line = index;
        while (line < lines.size() - 1
                && (lines.get(line).isBlank() || lines.get(line).stripLeading().startsWith("#"))) {
            line++;
        }
        return line + 1;
    }

    boolean isComplete() {
        return !rules.isEmpty() && !reason.isEmpty();
    }

    boolean matches(Finding finding) {
        Location location = finding.location();
        return isComplete()
                && location != null
                && location.line() == line
                && rules.contains(finding.rule().id());
    }

    /** Compiled only where there are such comments. */
    private static final class Patterns {
        static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#\\s*gitops:ignore(?:\\s+(\\S.*))?$");
        static final Pattern RULES = Pattern.compile(
                "([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+(?:\\s*,\\s*[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+)*)(?:\\s+(.*))?");
    }
}
