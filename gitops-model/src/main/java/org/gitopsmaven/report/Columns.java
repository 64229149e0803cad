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
        return rows.stream().map(this::padded).toList();
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
        return rows.stream()
                .filter(row -> row.size() > column)
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
    }
}
