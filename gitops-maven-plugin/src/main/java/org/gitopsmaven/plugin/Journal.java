/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.SessionData;
import org.gitopsmaven.report.Console;
import org.gitopsmaven.report.RunSummary;

/** What the goals of this session rendered and checked, told again together by the one that ends it. */
final class Journal {

    private final Map<Path, RunSummary> summaries = new TreeMap<>();

    private Journal() {}

    static Journal of(MavenSession session) {
        SessionData data = session.getRepositorySession().getData();
        data.set(Journal.class, null, new Journal()); // only the first one stays
        return (Journal) data.get(Journal.class);
    }

    /** Notes that a goal of this session left its results in these directories. */
    synchronized void add(Path output, Path reports, Path root) {
        summaries.put(output.toAbsolutePath(), new RunSummary(output, reports, root));
    }

    synchronized List<String> lines(Console console) {
        List<String> lines = new ArrayList<>();
        summaries.values().forEach(summary -> lines.addAll(summary.lines(console)));
        return lines;
    }
}
