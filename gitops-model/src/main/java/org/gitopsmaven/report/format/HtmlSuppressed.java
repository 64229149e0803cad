/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report.format;

import org.gitopsmaven.validation.SuppressedFinding;

/** Findings that were accepted, each with its reason. */
final class HtmlSuppressed implements HtmlSection {

    @Override
    public String id() {
        return "accepted";
    }

    @Override
    public String title() {
        return "Accepted";
    }

    @Override
    public void write(ReportData report, Markup page) {
        if (report.result().suppressed().isEmpty()) {
            page.element("p", "No finding is accepted by a comment or the baseline.");
            return;
        }
        HtmlTables.open(page, "rule", "place", "what is wrong", "accepted by", "reason");
        for (SuppressedFinding suppressed : report.result().suppressed()) {
            page.open("tr").element("td", suppressed.finding().rule().id());
            HtmlTables.place(suppressed.finding().location(), page);
            page.element("td", suppressed.finding().message());
            page.element("td", suppressed.by().word()).element("td", suppressed.reason());
            page.close().line();
        }
        HtmlTables.close(page);
    }
}
