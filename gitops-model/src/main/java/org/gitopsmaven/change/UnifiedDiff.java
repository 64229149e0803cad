/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What changed in a file, as {@code diff -u} writes it. */
final class UnifiedDiff {

    private static final int CONTEXT = 3;
    private static final String NO_NEWLINE = "\\ No newline at end of file\n";

    private final List<String> before;
    private final List<String> after;
    private final List<LineDiff.Step> steps;

    private UnifiedDiff(String before, String after) {
        this.before = lines(before);
        this.after = lines(after);
        this.steps = LineDiff.of(this.before, this.after);
    }

    /** The diff of a file; empty when nothing changed. */
    static String of(String path, byte[] before, byte[] after) {
        String old = new String(before, StandardCharsets.UTF_8);
        String now = new String(after, StandardCharsets.UTF_8);
        if (old.equals(now)) {
            return "";
        }
        String from = before.length == 0 ? "/dev/null" : "a/" + path;
        String to = after.length == 0 ? "/dev/null" : "b/" + path;
        return "--- " + from + "\n+++ " + to + "\n" + new UnifiedDiff(old, now).hunks();
    }

    private String hunks() {
        StringBuilder text = new StringBuilder();
        int start = 0;
        while (start < steps.size()) {
            if (steps.get(start).kind() == LineDiff.Kind.SAME) {
                start++;
                continue;
            }
            int end = endOfHunk(start);
            hunk(text, Math.max(0, start - CONTEXT), Math.min(steps.size(), end + CONTEXT));
            start = end;
        }
        return text.toString();
    }

    /** Changes with few equal lines between them share a hunk. */
    private int endOfHunk(int start) {
        int end = start;
        int same = 0;
        for (int i = start; i < steps.size() && same <= 2 * CONTEXT; i++) {
            same = steps.get(i).kind() == LineDiff.Kind.SAME ? same + 1 : 0;
            end = same == 0 ? i + 1 : end;
        }
        return end;
    }

    private void hunk(StringBuilder text, int start, int end) {
        List<LineDiff.Step> part = steps.subList(start, end);
        long removed =
                part.stream().filter(step -> step.kind() != LineDiff.Kind.ADDED).count();
        long added = part.stream()
                .filter(step -> step.kind() != LineDiff.Kind.REMOVED)
                .count();
        LineDiff.Step first = part.get(0);
        text.append("@@ -").append(range(first.before(), removed));
        text.append(" +").append(range(first.after(), added)).append(" @@\n");
        for (LineDiff.Step step : part) {
            boolean add = step.kind() == LineDiff.Kind.ADDED;
            String line = add ? after.get(step.after()) : before.get(step.before());
            text.append(add ? '+' : step.kind() == LineDiff.Kind.REMOVED ? '-' : ' ')
                    .append(line);
            if (!line.endsWith("\n")) {
                text.append('\n').append(NO_NEWLINE);
            }
        }
    }

    private static String range(int index, long count) {
        long from = count == 0 ? index : index + 1L;
        return count == 1 ? String.valueOf(from) : from + "," + count;
    }

    /** The lines with their ends. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end + 1));
            start = end + 1;
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }
}
