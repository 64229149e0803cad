/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gitopsmaven.render.RenderStatus;
import org.gitopsmaven.validation.TargetResult;

/** Applications by environments: what was checked in each, and how it went. */
final class HtmlMatrix implements HtmlSection {

    @Override
    public String id() {
        return "overview";
    }

    @Override
    public String title() {
        return "Overview";
    }

    @Override
    public void write(ReportData report, Markup page) {
        Set<String> environments = new LinkedHashSet<>();
        Map<String, Map<String, List<TargetResult>>> rows = new TreeMap<>();
        for (TargetResult result : report.result().targets()) {
            String environment = result.target().environment().value();
            environments.add(environment);
            rows.computeIfAbsent(result.target().application().value(), name -> new LinkedHashMap<>())
                    .computeIfAbsent(environment, name -> new ArrayList<>())
                    .add(result);
        }
        List<String> headings = new ArrayList<>(List.of("application"));
        headings.addAll(environments);
        HtmlTables.open(page, headings.toArray(String[]::new));
        rows.forEach((application, cells) -> {
            page.open("tr").element("th", application);
            environments.forEach(environment -> cell(cells.getOrDefault(environment, List.of()), page));
            page.close().line();
        });
        HtmlTables.close(page);
    }

    private static void cell(List<TargetResult> results, Markup page) {
        page.open("td");
        for (TargetResult result : results) {
            page.open("a", "href", "#" + HtmlTables.anchor(result.target()), "class", "cell");
            page.text(words(result)).text(" ");
            HtmlTables.badges(result.counts(), page);
            page.close();
        }
        page.close();
    }

    private static String words(TargetResult result) {
        String region = result.target().region();
        String cluster = result.target().cluster();
        String where = (region == null ? "" : region + " ") + (cluster == null ? "" : cluster + " ");
        boolean rendered = result.status() == RenderStatus.RENDERED;
        return where + (rendered ? String.valueOf(result.objects()) : "not rendered");
    }
}
