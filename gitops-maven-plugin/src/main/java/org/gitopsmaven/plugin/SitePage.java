/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.util.List;
import java.util.Objects;
import org.apache.maven.doxia.sink.Sink;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.report.Verdict;
import org.gitopsmaven.validation.TargetResult;
import org.gitopsmaven.validation.ValidationResult;

/**
 * The page of the Maven site: what was checked, and the findings.
 *
 * @param details where the page with all details is, from this one
 */
record SitePage(Sink sink, String details) {

    void write(ValidationResult result) {
        sink.head();
        sink.title();
        sink.text("GitOps");
        sink.title_();
        sink.head_();
        sink.body();
        heading("GitOps validation");
        sink.paragraph();
        sink.text(Verdict.of(result.counts()) + ". ");
        sink.link(details);
        sink.text("All details: images, objects and their sources");
        sink.link_();
        sink.paragraph_();
        table(
                List.of("target", "objects", "findings"),
                result.targets().stream().map(SitePage::row).toList());
        heading("Findings");
        table(
                List.of("severity", "rule", "place", "what is wrong", "seen in"),
                result.findings().stream().map(SitePage::row).toList());
        sink.body_();
        sink.flush();
        sink.close();
    }

    private static List<String> row(TargetResult target) {
        return List.of(target.target().id(), String.valueOf(target.objects()), Verdict.of(target.counts()));
    }

    private static List<String> row(Finding finding) {
        String field = finding.field() == null ? "" : finding.field() + ": ";
        return List.of(
                finding.severity().word(),
                finding.rule().id(),
                Objects.toString(finding.location(), ""),
                field + finding.message(),
                String.join(", ", finding.targets()));
    }

    private void heading(String text) {
        sink.section1();
        sink.sectionTitle1();
        sink.text(text);
        sink.sectionTitle1_();
        sink.section1_();
    }

    private void table(List<String> headings, List<List<String>> rows) {
        sink.table();
        sink.tableRows(null, false);
        sink.tableRow();
        headings.forEach(heading -> {
            sink.tableHeaderCell();
            sink.text(heading);
            sink.tableHeaderCell_();
        });
        sink.tableRow_();
        rows.forEach(row -> {
            sink.tableRow();
            row.forEach(this::cell);
            sink.tableRow_();
        });
        sink.tableRows_();
        sink.table_();
    }

    private void cell(String text) {
        sink.tableCell();
        sink.text(text);
        sink.tableCell_();
    }
}
