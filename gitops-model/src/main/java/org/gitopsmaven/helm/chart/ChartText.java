/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.chart;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A single file of a packed chart. */
public final class ChartText {

    private ChartText() {}

    /**
     * The text of a file; null when it is not there.
     *
     * @param file below the chart
     * @throws ChartException for what is no archive of a chart
     */
    public static @Nullable String find(Path archive, Path file) {
        List<String> names = new ArrayList<>();
        file.forEach(name -> names.add(name.toString()));
        String path = String.join("/", names);
        for (ChartFile candidate : ChartSource.read(archive, archive).files()) {
            if (candidate.path().equals(path)) {
                return candidate.utf8();
            }
        }
        return null;
    }
}
