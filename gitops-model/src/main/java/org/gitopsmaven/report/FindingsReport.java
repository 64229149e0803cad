/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.render.JsonText;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.validation.FindingCounts;
import org.gitopsmaven.validation.TargetResult;
import org.gitopsmaven.validation.ValidationResult;
import org.jspecify.annotations.Nullable;

/** Findings as {@code findings.json}; its schema is the resource {@code findings.schema.json} of this package. */
public final class FindingsReport {

    /** The name of the report in the directory of reports. */
    public static final String FILE = "findings.json";

    private static final int VERSION = 1;

    private FindingsReport() {}

    /** Writes the report into a directory, which is made when it is not there, and gives its path. */
    public static Path write(Path directory, ValidationResult result) {
        Path file = directory.resolve(FILE);
        try {
            Files.createDirectories(directory);
            Files.write(file, text(result).getBytes(StandardCharsets.UTF_8));
            return file;
        } catch (IOException e) {
            throw new GitOpsException("cannot be written: " + e, Location.of(file), null, e);
        }
    }

    static String text(ValidationResult result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", VERSION);
        json.put("files", result.files());
        json.put("counts", counts(result.counts()));
        json.put(
                "targets", result.targets().stream().map(FindingsReport::target).toList());
        json.put(
                "findings",
                result.findings().stream().map(FindingsReport::finding).toList());
        return JsonText.of(json);
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

    private static Map<String, @Nullable Object> finding(Finding finding) {
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
        return json;
    }
}
