/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report;

import java.util.ArrayList;
import java.util.List;

/** Lines of cells, aligned with spaces. */
final class Columns {

    private final List<List<String>> rows = new ArrayList<>();

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** The cells of a row, each but the last as wide as the widest of its column. */
    List<List<String>> aligned() {
        List<List<String>> aligned = new ArrayList<>(rows.size());
        for (List<String> row : rows) {
            aligned.add(padded(row));
        }
        return aligned;
    }

    private List<String> padded(List<String> row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            boolean last = i + 1 == row.size();
            cells.add(
                    last
                            ? row.get(i)
                            : row.get(i) + " ".repeat(width(i) - row.get(i).length()));
        }
        return cells;
    }

    private int width(int column) {
        int width = 0;
        for (List<String> row : rows) {
            width = row.size() > column ? Math.max(width, row.get(column).length()) : width;
        }
        return width;
    }
}
