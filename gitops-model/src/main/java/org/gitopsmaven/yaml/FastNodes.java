/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

/** Makes the nodes of the fast reader, counting them. */
final class FastNodes {

    private final FastLines lines;
    private final FastText source;
    private final String file;
    private final NodeBudget budget;
    private final TextCache cache;
    private boolean plain = true;

    FastNodes(FastLines lines, FastText source, String file, YamlLimits limits) {
        this.lines = lines;
        this.source = source;
        this.file = file;
        this.budget = new NodeBudget(limits);
        this.cache = new TextCache(source);
    }

    /** What stands between two places. */
    String text(int start, int end) {
        return source.substring(start, end);
    }

    /** Whether nothing was seen that is not known to be written without trouble. */
    boolean arePlain() {
        return plain;
    }

    /** Tells of a scalar that may be trouble. */
    void sawUnusual() {
        plain = false;
    }

    YamlScalar scalar(String text, YamlStyle style, int line, int column) {
        count(line, column);
        return new YamlScalar(text, style, file, line, column);
    }

    /** A plain scalar on the present line. */
    YamlScalar plain(int start, int end) {
        plain &= end - start < 2 || !PlainTree.mayBeInfinite(source.bytes[start], source.bytes[start + 1]);
        return scalar(cache.text(start, end), YamlStyle.PLAIN, lines.number(), lines.column(start));
    }

    YamlScalar nothing(int index) {
        return nothing(lines.number(), lines.column(index));
    }

    YamlScalar nothing(int line, int column) {
        return scalar("", YamlStyle.PLAIN, line, column);
    }

    YamlMapping mapping(YamlEntry[] entries, YamlStyle style, int line, int column) {
        count(line, column);
        YamlMapping mapping = new YamlMapping(entries, style, file, line, column);
        plain &= PlainTree.areDifferent(mapping);
        return mapping;
    }

    YamlSequence sequence(YamlNode[] items, YamlStyle style, int line, int column) {
        count(line, column);
        return new YamlSequence(items, style, file, line, column);
    }

    YamlEntry entry(YamlScalar key, YamlNode value) {
        if (key.text().equals("<<")) {
            throw UnsupportedText.INSTANCE;
        }
        plain &= PlainTree.isName(key);
        return new YamlEntry(key, value);
    }

    private void count(int line, int column) {
        if (budget.isOneTooMany()) {
            throw budget.tooMany(new YamlMark(file, line, column));
        }
    }

    /** Holds a collection that starts here against the limit of nesting. */
    void checkDepth(int depth, int index) {
        if (budget.isTooDeep(depth)) {
            budget.depth(depth, new YamlMark(file, lines.number(), lines.column(index)));
        }
    }
}
