/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report.format;

import java.util.List;
import org.gitopsmaven.report.Verdict;

/**
 * One page that needs nothing else, neither files nor network: environments and applications, findings to filter,
 * images, objects with their source. It shows all of it without scripts too; they only filter and switch the colours.
 */
final class HtmlFormat implements ReportFormat {

    static final String NAME = "html";

    /** Nothing is loaded, nothing is sent: the page holds texts of a repository that may be anyone's. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

    private static final List<HtmlSection> SECTIONS =
            List.of(new HtmlMatrix(), new HtmlFindings(), new HtmlSuppressed(), new HtmlImages(), new HtmlResources());

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String file() {
        return "index.html";
    }

    @Override
    public String text(ReportData report) {
        Markup page =
                new Markup().raw("<!DOCTYPE html>\n").open("html", "lang", "en").line();
        page.open("head").raw("<meta charset=\"utf-8\">");
        page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">");
        page.element("title", "GitOps validation");
        page.open("style").raw(PageResource.text("page.css")).close();
        page.close().line().open("body").line();
        header(report, page);
        for (HtmlSection section : SECTIONS) {
            page.open("section", "id", section.id())
                    .element("h2", section.title())
                    .line();
            section.write(report, page);
            page.close().line();
        }
        page.open("script").raw(PageResource.text("page.js")).close();
        return page.close().line().close().line().toString();
    }

    private static void header(ReportData report, Markup page) {
        page.open("header").element("h1", "GitOps validation");
        page.element("p", Verdict.of(report.result().counts()), "class", "verdict");
        page.open("nav");
        SECTIONS.forEach(section -> page.element("a", section.title(), "href", "#" + section.id()));
        page.element("button", "light / dark", "id", "theme", "type", "button");
        page.close().close().line();
    }
}
