/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report.format;

import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.resource.Resource;

/** The objects of each target, with the place that each comes from. */
final class HtmlResources implements HtmlSection {

    @Override
    public String id() {
        return "resources";
    }

    @Override
    public String title() {
        return "Resources";
    }

    @Override
    public void write(ReportData report, Markup page) {
        report.renderings().forEach(rendering -> target(rendering, report, page));
    }

    private static void target(Rendering rendering, ReportData report, Markup page) {
        page.open("details", "id", HtmlTables.anchor(rendering.target()));
        page.element("summary", rendering.target().id() + ": " + objects(rendering));
        page.open("p", "class", "hint").text("defined at ");
        page.element("code", report.shown(rendering.target().definedAt())).close();
        GitOpsException fault = rendering.fault();
        if (fault != null) {
            page.element("p", fault.message().replace(report.root().tree().toString(), "."));
        } else {
            HtmlTables.open(page, "kind", "name", "namespace", "source");
            rendering.resources().forEach(resource -> row(resource, report, page));
            HtmlTables.close(page);
        }
        page.close().line();
    }

    private static String objects(Rendering rendering) {
        return rendering.isRendered() ? rendering.resources().size() + " objects" : "not rendered";
    }

    private static void row(Resource resource, ReportData report, Markup page) {
        page.open("tr").element("td", resource.kind()).element("td", resource.name());
        page.element("td", resource.namespace());
        page.open("td")
                .element("code", report.shown(resource.origin().location()))
                .close();
        page.close().line();
    }
}
