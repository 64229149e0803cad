/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.render.RenderStatus;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.render.Renderings;
import org.gitopsmaven.validation.FindingCounts;
import org.gitopsmaven.validation.SuppressedFinding;
import org.gitopsmaven.validation.TargetResult;
import org.gitopsmaven.validation.ValidationResult;

/** Results of a validation, for tests. */
final class Reports {

    static final Rule REFS = new Rule("KUST-REFS", Severity.ERROR, "names exist");
    static final Rule SYNTAX = new Rule("YAML-SYNTAX", Severity.WARNING, "is YAML");

    /** Texts that formats must not take for their own syntax. */
    static final Finding ERROR = Finding.of(REFS, "ConfigMap \"a\" <b> & `c` | 100% of @team, ]]>\u0007 is not there")
            .on("spec.configMap")
            .about("Deployment/web")
            .in(List.of("dev/web", "prod/web"))
            .withHint("add it")
            .at(new Location("base/a b,1.yaml", 2, 12));

    static final Finding WARNING = Finding.of(SYNTAX, "is no YAML").at(Location.of("z.yaml"));
    static final Finding NOTE = Finding.of(SYNTAX, "no place is known").as(Severity.INFO);

    private static final String DEPLOYMENT = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web, namespace: shop}
            spec:
              template:
                spec:
                  containers: [{name: web, image: registry.example.com/shop/web:%s}]
            """;

    private Reports() {}

    static ReportData data() {
        SuppressedFinding accepted = new SuppressedFinding(
                WARNING.at(new Location("q.yaml", 3, 1)), SuppressedFinding.By.COMMENT, "until <next> week");
        ValidationResult result = new ValidationResult(
                List.of(ERROR, WARNING, NOTE),
                List.of(target("dev", 1, 0), target("prod", 1, 0), target("staging", 0, 0)),
                7,
                List.of(accepted));
        return ReportData.of(
                result,
                List.of(rendering("dev", "1.1.0"), rendering("prod", "1.0.0"), rendering("staging", "1.1.0")),
                List.of(REFS, SYNTAX),
                Path.of("tree"));
    }

    /** As many errors as asked for, ten in a file. */
    static ReportData many(int count) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            findings.add(ERROR.at(new Location("apps/app-" + i / 10 + "/deployment.yaml", 1 + i % 10, 3))
                    .on("spec.containers[" + i % 10 + "]"));
        }
        return ReportData.of(
                new ValidationResult(findings, List.of(target("dev", count, 0)), count),
                List.of(rendering("dev", "1.1.0")),
                List.of(REFS),
                Path.of("tree"));
    }

    private static TargetResult target(String environment, int errors, int warnings) {
        return new TargetResult(
                Renderings.target(environment, "web"),
                RenderStatus.RENDERED,
                1,
                new FindingCounts(errors, warnings, 0));
    }

    private static Rendering rendering(String environment, String tag) {
        return Renderings.of(Renderings.target(environment, "web"), "base/deployment.yaml", DEPLOYMENT.formatted(tag));
    }
}
