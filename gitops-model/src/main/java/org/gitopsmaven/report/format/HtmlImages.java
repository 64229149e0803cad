/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gitopsmaven.render.Rendering;

/** Which version of which image runs where. */
final class HtmlImages implements HtmlSection {

    @Override
    public String id() {
        return "images";
    }

    @Override
    public String title() {
        return "Images";
    }

    @Override
    public void write(ReportData report, Markup page) {
        Set<String> environments = new LinkedHashSet<>();
        for (Rendering rendering : report.renderings()) {
            environments.add(rendering.target().environment().value());
        }
        Map<String, Map<String, Set<String>>> images = ImageInventory.of(report.renderings());
        if (images.isEmpty()) {
            page.element("p", "No object names an image.");
            return;
        }
        List<String> headings = new ArrayList<>(List.of("image"));
        headings.addAll(environments);
        HtmlTables.open(page, headings.toArray(String[]::new));
        images.forEach((name, versions) -> {
            page.open("tr").element("th", name);
            for (String environment : environments) {
                page.element("td", String.join(", ", versions.getOrDefault(environment, Set.of())));
            }
            page.close().line();
        });
        HtmlTables.close(page);
    }
}
