/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.render.JsonText;
import org.jspecify.annotations.Nullable;

/** The code quality report of GitLab: what merge requests show beside their lines. */
final class GitlabFormat implements ReportFormat {

    static final String NAME = "gitlab";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String file() {
        return "gl-code-quality-report.json";
    }

    @Override
    public String text(ReportData report) {
        List<Object> issues = new ArrayList<>();
        Map<Finding, String> fingerprints = report.result().fingerprints();
        report.result()
                .findings()
                .forEach(finding -> issues.add(issue(finding, fingerprints.getOrDefault(finding, ""), report.root())));
        return JsonText.of(issues);
    }

    private static Map<String, Object> issue(Finding finding, String fingerprint, RepositoryRoot root) {
        Location location = finding.location();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("description", description(finding));
        json.put("check_name", finding.rule().id());
        json.put("fingerprint", fingerprint);
        json.put("severity", severity(finding.severity()));
        json.put("location", location(root.path(location == null ? "." : location.file()), location));
        return json;
    }

    private static Map<String, Object> location(String path, @Nullable Location place) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("path", path);
        json.put("lines", Map.of("begin", place == null ? 1 : Math.max(1, place.line())));
        return json;
    }

    private static String description(Finding finding) {
        String field = finding.field() == null ? "" : finding.field() + ": ";
        return field + finding.message() + (finding.hint() == null ? "" : " (fix: " + finding.hint() + ")");
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "critical";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }
}
