/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.chart;

import java.util.List;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;

/** What charts do that Helm does not complain about. */
public final class ChartRules {

    /** What a chart does that is another thing in a cluster. */
    public static final Rule INEXACT =
            new Rule("RENDER-INEXACT", Severity.INFO, "what is rendered does not depend on cluster, time or chance");

    /** All of them. */
    public static final List<Rule> ALL = List.of(INEXACT);

    private ChartRules() {}
}
