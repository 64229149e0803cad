/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.chart;

/**
 * Whether templates, or values that may become some, read other files of the chart: as a field or by the name of it. The
 * word alone stands in the comments of many.
 */
public final class FilesUse {

    private static final String NAME = "Files";

    private FilesUse() {}

    public static boolean isIn(String text) {
        for (int at = text.indexOf(NAME); at >= 0; at = text.indexOf(NAME, at + 1)) {
            if (at > 0 && ".\"'`".indexOf(text.charAt(at - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
