/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.List;

/** Makes the nodes of the fast reader, counting them. */
final class FastNodes {

    private final FastLines lines;
    private final String file;
    private final NodeBudget budget;
    private final TextCache cache;
    private boolean plain = true;

    FastNodes(FastLines lines, String file, YamlLimits limits) {
        this.lines = lines;
        this.file = file;
        this.budget = new NodeBudget(limits);
        this.cache = new TextCache(lines.text);
    }

    /** A place on the present line. */
    YamlMark mark(int index) {
        return new YamlMark(file, lines.number(), lines.column(index));
    }

    /** Whether nothing was seen that is not known to be written without trouble. */
    boolean arePlain() {
        return plain;
    }

    /** Tells of a scalar that may be trouble. */
    void sawUnusual() {
        plain = false;
    }

    YamlScalar scalar(String text, YamlStyle style, YamlMark mark) {
        budget.node(mark);
        return new YamlScalar(text, style, null, mark, null);
    }

    YamlScalar plain(int start, int end) {
        plain &= end - start < 2 || !PlainTree.mayBeInfinite(lines.text[start], lines.text[start + 1]);
        return scalar(cache.text(start, end), YamlStyle.PLAIN, mark(start));
    }

    YamlScalar nothing(int index) {
        return nothing(mark(index));
    }

    YamlScalar nothing(YamlMark mark) {
        return scalar("", YamlStyle.PLAIN, mark);
    }

    YamlMapping mapping(List<YamlEntry> entries, YamlStyle style, YamlMark mark) {
        budget.node(mark);
        plain &= PlainTree.areDifferent(entries);
        return new YamlMapping(entries, style, null, mark, null);
    }

    YamlSequence sequence(List<YamlNode> items, YamlStyle style, YamlMark mark) {
        budget.node(mark);
        return new YamlSequence(items, style, null, mark, null);
    }

    YamlEntry entry(YamlScalar key, YamlNode value) {
        if (key.text().equals("<<")) {
            throw UnsupportedText.INSTANCE;
        }
        plain &= PlainTree.isName(key);
        return new YamlEntry(key, value);
    }

    /** Holds a collection that starts here against the limit of nesting. */
    void checkDepth(int depth, int index) {
        if (budget.isTooDeep(depth)) {
            budget.depth(depth, mark(index));
        }
    }
}
