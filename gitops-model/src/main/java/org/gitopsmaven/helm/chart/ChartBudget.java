/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.chart;

import java.nio.file.Path;

/** What a chart with all its subcharts may weigh: Helm's own bounds for archives, and one on the number of files. */
final class ChartBudget {

    static final int LARGEST_FILE = 5 << 20;
    private static final long LARGEST_CHART = 100L << 20;
    private static final int MOST_FILES = 50_000;

    private final Path chart;
    private long bytes;
    private int files;

    ChartBudget(Path chart) {
        this.chart = chart;
    }

    Path chart() {
        return chart;
    }

    /** Counts a file before it is read. */
    void take(String path, long size) {
        if (size > LARGEST_FILE) {
            throw new ChartException(
                    "chart file \"" + path + "\" is larger than the maximum file size " + LARGEST_FILE,
                    chart,
                    "list it in .helmignore");
        }
        bytes += size;
        if (bytes > LARGEST_CHART) {
            throw new ChartException(
                    "the chart is larger than the maximum size " + LARGEST_CHART,
                    chart,
                    "list in .helmignore what does not belong to it");
        }
        if (++files > MOST_FILES) {
            throw new ChartException("the chart has more than " + MOST_FILES + " files", chart, "use .helmignore");
        }
    }
}
