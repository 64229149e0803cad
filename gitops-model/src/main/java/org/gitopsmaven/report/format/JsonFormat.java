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
import org.gitopsmaven.render.JsonText;
import org.gitopsmaven.report.FindingsReport;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.validation.FindingCounts;
import org.gitopsmaven.validation.SuppressedFinding;
import org.gitopsmaven.validation.TargetResult;
import org.jspecify.annotations.Nullable;

/** {@code findings.json}; its schema is the resource {@code findings.schema.json} of package {@code report}. */
final class JsonFormat implements ReportFormat {

    static final String NAME = "json";

    private static final int VERSION = 1;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String file() {
        return FindingsReport.FILE;
    }

    @Override
    public String text(ReportData report) {
        Map<Finding, String> fingerprints = report.result().fingerprints();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", VERSION);
        json.put("files", report.result().files());
        json.put("counts", counts(report.result().counts()));
        json.put("targets", targets(report.result().targets()));
        List<Object> findings = new ArrayList<>();
        for (Finding finding : report.result().findings()) {
            findings.add(finding(finding, fingerprints.get(finding)));
        }
        json.put("findings", findings);
        List<Object> suppressed = new ArrayList<>();
        for (SuppressedFinding accepted : report.result().suppressed()) {
            suppressed.add(suppressed(accepted, fingerprints.get(accepted.finding())));
        }
        json.put("suppressed", suppressed);
        return JsonText.of(json);
    }

    private static List<Object> targets(List<TargetResult> results) {
        List<Object> targets = new ArrayList<>();
        for (TargetResult result : results) {
            targets.add(target(result));
        }
        return targets;
    }

    private static Map<String, Object> counts(FindingCounts counts) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("errors", counts.errors());
        json.put("warnings", counts.warnings());
        json.put("infos", counts.infos());
        return json;
    }

    private static Map<String, @Nullable Object> target(TargetResult result) {
        RenderTarget target = result.target();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", target.id());
        json.put("environment", target.environment().value());
        json.put("application", target.application().value());
        json.put("region", target.region());
        json.put("cluster", target.cluster());
        json.put("status", result.status().word());
        json.put("objects", result.objects());
        json.put("counts", counts(result.counts()));
        return json;
    }

    private static Map<String, @Nullable Object> finding(Finding finding, @Nullable String fingerprint) {
        Location location = finding.location();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("rule", finding.rule().id());
        json.put("severity", finding.severity().word());
        json.put("message", finding.message());
        json.put("hint", finding.hint());
        json.put("file", location == null ? null : location.file());
        json.put("line", location == null || location.line() == 0 ? null : location.line());
        json.put("column", location == null || location.column() == 0 ? null : location.column());
        json.put("resource", finding.resource());
        json.put("field", finding.field());
        json.put("targets", finding.targets());
        json.put("fingerprint", fingerprint);
        return json;
    }

    private static Map<String, @Nullable Object> suppressed(
            SuppressedFinding suppressed, @Nullable String fingerprint) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("by", suppressed.by().word());
        json.put("reason", suppressed.reason());
        json.put("finding", finding(suppressed.finding(), fingerprint));
        return json;
    }
}
