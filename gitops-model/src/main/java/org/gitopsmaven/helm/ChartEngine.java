/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.io.IOException;
import org.gitopsmaven.helm.chart.PreparationOptions;

/** A way to run Helm. Safe for use by several threads. */
interface ChartEngine extends AutoCloseable {

    /** What a chart must be made to give because this engine has no option for it. */
    PreparationOptions preparation(HelmRequest request, ValuesFiles values) throws IOException;

    HelmRendering render(HelmJob job) throws IOException;

    /** Begins to make ready for rendering, should that take long. */
    default void startAhead() {}

    /** Which renderings of another run would be the same; knows it without starting anything. */
    default String identity() {
        return description();
    }

    /** What renders, with its version. */
    String description();

    @Override
    void close();
}
