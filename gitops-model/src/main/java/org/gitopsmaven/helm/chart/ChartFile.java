/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.chart;

import java.nio.charset.StandardCharsets;

/**
 * A file of a chart.
 *
 * @param path relative to the chart, with {@code /}
 */
record ChartFile(String path, byte[] data) {

    ChartFile withPath(String other) {
        return new ChartFile(other, data);
    }

    ChartFile withText(String text) {
        return new ChartFile(path, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The bytes as characters of the same number: searched and rewritten without a change to anything else. */
    String text() {
        return new String(data, StandardCharsets.ISO_8859_1);
    }

    String utf8() {
        return new String(data, StandardCharsets.UTF_8);
    }
}
