/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.render.JsonText;
import org.gitopsmaven.report.guide.RuleGuide;
import org.gitopsmaven.validation.SuppressedFinding;

/** SARIF 2.1.0, for code scanning. Paths are those from the root of the Git repository. */
final class SarifFormat implements ReportFormat {

    static final String NAME = "sarif";

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String file() {
        return "findings.sarif";
    }

    @Override
    public boolean listsRules() {
        return true;
    }

    @Override
    public String text(ReportData report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("$schema", SCHEMA);
        json.put("version", "2.1.0");
        json.put("runs", List.of(run(report)));
        return JsonText.of(json);
    }

    private static Map<String, Object> run(ReportData report) {
        Map<String, Integer> indexes = new HashMap<>();
        report.rules().forEach(rule -> indexes.putIfAbsent(rule.id(), indexes.size()));
        Map<Finding, SuppressedFinding> accepted = new HashMap<>();
        report.result().suppressed().forEach(suppressed -> accepted.put(suppressed.finding(), suppressed));
        List<Object> results = new ArrayList<>();
        report.result().fingerprints().forEach((finding, fingerprint) -> {
            Map<String, Object> result = result(finding, fingerprint, report, indexes);
            SuppressedFinding suppressed = accepted.get(finding);
            if (suppressed != null) {
                result.put("suppressions", List.of(suppression(suppressed)));
            }
            results.add(result);
        });
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver(report.rules())));
        run.put("columnKind", "utf16CodeUnits");
        run.put("results", results);
        return run;
    }

    private static Map<String, Object> driver(List<Rule> rules) {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "gitops-maven-plugin");
        driver.put("informationUri", "https://gitopsmaven.org");
        RuleGuide guide = RuleGuide.read();
        driver.put("rules", rules.stream().map(rule -> rule(rule, guide)).toList());
        return driver;
    }

    private static Map<String, Object> rule(Rule rule, RuleGuide guide) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", rule.id());
        json.put("shortDescription", Map.of("text", rule.summary()));
        guide.of(rule.id()).ifPresent(text -> json.put("help", help(text)));
        json.put("defaultConfiguration", Map.of("level", level(rule.severity())));
        return json;
    }

    private static Map<String, Object> help(String markdown) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", markdown.replace("```yaml\n", "").replace("```\n", "").replace("`", ""));
        json.put("markdown", markdown);
        return json;
    }

    private static Map<String, Object> result(
            Finding finding, String fingerprint, ReportData report, Map<String, Integer> indexes) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ruleId", finding.rule().id());
        Integer index = indexes.get(finding.rule().id());
        if (index != null) {
            json.put("ruleIndex", index);
        }
        json.put("level", level(finding.severity()));
        json.put("message", Map.of("text", message(finding)));
        json.put("locations", List.of(location(finding, report)));
        json.put("partialFingerprints", Map.of("gitops/v1", fingerprint));
        json.put("properties", Map.of("targets", finding.targets()));
        return json;
    }

    private static String message(Finding finding) {
        String field = finding.field() == null ? "" : finding.field() + ": ";
        String hint = finding.hint() == null ? "" : "\nfix: " + finding.hint();
        return field + finding.message() + hint;
    }

    /** Code scanning shows nothing without a file, so a finding that has none is shown at the root. */
    private static Map<String, Object> location(Finding finding, ReportData report) {
        Location place = finding.location();
        Map<String, Object> artifact = new LinkedHashMap<>();
        artifact.put("uri", UriPath.of(report.root().path(place == null ? "." : place.file())));
        artifact.put("uriBaseId", "%SRCROOT%");
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", artifact);
        if (place != null && place.line() > 0) {
            physical.put("region", region(place));
        }
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("physicalLocation", physical);
        if (finding.resource() != null) {
            location.put("logicalLocations", List.of(Map.of("name", finding.resource(), "kind", "resource")));
        }
        return location;
    }

    private static Map<String, Object> region(Location place) {
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", place.line());
        if (place.column() > 0) {
            region.put("startColumn", place.column());
        }
        return region;
    }

    private static Map<String, Object> suppression(SuppressedFinding suppressed) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", suppressed.by() == SuppressedFinding.By.COMMENT ? "inSource" : "external");
        json.put("justification", suppressed.reason());
        return json;
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.word();
    }
}
