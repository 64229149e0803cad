/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report.format;

import org.gitopsmaven.finding.Location;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.validation.FindingCounts;
import org.jspecify.annotations.Nullable;

/** What the tables of the page have in common. */
final class HtmlTables {

    private HtmlTables() {}

    static void open(Markup page, String... headings) {
        page.open("table").open("thead").open("tr");
        for (String heading : headings) {
            page.element("th", heading);
        }
        page.close().close().line().open("tbody").line();
    }

    static void close(Markup page) {
        page.close().close().line();
    }

    static void badges(FindingCounts counts, Markup page) {
        badge(counts.errors(), "error", page);
        badge(counts.warnings(), "warning", page);
        badge(counts.infos(), "info", page);
    }

    private static void badge(int count, String severity, Markup page) {
        if (count > 0) {
            page.element("span", String.valueOf(count), "class", "badge " + severity, "title", severity);
        }
    }

    static void place(@Nullable Location location, Markup page) {
        if (location == null) {
            page.element("td", "");
        } else {
            page.open("td").element("code", location.toString()).close();
        }
    }

    /** The anchor of a target. */
    static String anchor(RenderTarget target) {
        return "target-" + target.id().replaceAll("[^A-Za-z0-9/_.-]", "_");
    }
}
