/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.ArrayList;
import java.util.List;

/** Puts another text in the place of a scalar, in the style that it has. */
final class ScalarReplacement {

    private final TextLines lines;
    private final String text;

    ScalarReplacement(TextLines lines) {
        this.lines = lines;
        this.text = lines.text();
    }

    static boolean isString(YamlScalar scalar) {
        return scalar.isQuoted() || YamlTags.STRING.equals(scalar.tag());
    }

    List<SpanEdit> replace(TextNode.Scalar old, YamlScalar value, boolean inFlow) {
        String written = isString(value) ? string(old, value, inFlow) : value.text();
        if (old.isEmpty()) {
            boolean separated = old.start() == 0 || text.charAt(old.start() - 1) <= ' ';
            return List.of(SpanEdit.insert(old.start(), separated ? written : " " + written));
        }
        return old.isBlock()
                ? replaceBlock(old, value, written)
                : List.of(new SpanEdit(old.start(), old.end(), written));
    }

    private static String string(TextNode.Scalar old, YamlScalar value, boolean inFlow) {
        YamlStyle style =
                old.isEmpty() || old.isBlock() || old.style() == YamlStyle.PLAIN ? value.style() : old.style();
        return SafeText.write(value.text(), style, inFlow);
    }

    private List<SpanEdit> replaceBlock(TextNode.Scalar old, YamlScalar value, String written) {
        boolean manyLines = value.text().indexOf('\n') >= 0 && old.style() == YamlStyle.LITERAL;
        boolean sameEnd = lineBreaksAtEnd(value.text()) == lineBreaksAtEnd(old.text());
        return manyLines && sameEnd ? replaceLines(old, value.text()) : replaceWithLine(old, written);
    }

    private static int lineBreaksAtEnd(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return text.length() - end;
    }

    /** The header becomes the value, its comment stays, the lines below go. */
    private List<SpanEdit> replaceWithLine(TextNode.Scalar old, String written) {
        int indicators = old.start();
        while (indicators < text.length() && text.charAt(indicators) > ' ') {
            indicators++;
        }
        List<SpanEdit> edits = new ArrayList<>();
        edits.add(new SpanEdit(old.start(), indicators, written));
        int headerEnd = lines.end(old.start());
        if (old.lastEnd() > headerEnd) {
            int end = text.charAt(old.lastEnd() - 1) == '\n' ? old.lastEnd() - 1 : lines.end(old.lastEnd());
            edits.add(SpanEdit.delete(headerEnd, Math.max(headerEnd, end)));
        }
        return edits;
    }

    /** Only the lines that differ are written anew. */
    private List<SpanEdit> replaceLines(TextNode.Scalar old, String wanted) {
        List<String> before = List.of(old.text().split("\n", -1));
        List<String> after = List.of(wanted.split("\n", -1));
        int head = 0;
        while (head < Math.min(before.size(), after.size()) && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(before.size(), after.size()) - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        int from = lineOf(old, head);
        int to = lineOf(old, before.size() - tail);
        StringBuilder out = new StringBuilder();
        for (String line : after.subList(head, after.size() - tail)) {
            out.append(line.isEmpty() ? "" : " ".repeat(indentation(old)) + line)
                    .append(lines.lineBreak());
        }
        return List.of(new SpanEdit(from, to, out.toString()));
    }

    /** Where a line of the content starts, counted from 0. */
    private int lineOf(TextNode.Scalar old, int number) {
        int at = lines.next(old.start());
        for (int i = 0; i < number; i++) {
            at = lines.next(at);
        }
        return at;
    }

    private int indentation(TextNode.Scalar old) {
        int skipped = 0;
        for (String line : old.text().split("\n", -1)) {
            if (!line.isBlank()) {
                int start = lineOf(old, skipped);
                int own = line.length() - line.stripLeading().length();
                int all = 0;
                while (text.charAt(start + all) == ' ') {
                    all++;
                }
                return Math.max(0, all - own);
            }
            skipped++;
        }
        return 0;
    }
}
