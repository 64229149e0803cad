/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.gitopsmaven.files.AtomicFile;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.validation.FailOn;
import org.gitopsmaven.validation.ValidateListener;
import org.gitopsmaven.validation.ValidationResult;

/** Writes a report in each of the formats asked for, once all is found. */
public final class ReportWriter implements ValidateListener {

    private final Path directory;
    private final ReportFormats formats;
    private final RepositoryRoot root;
    private final List<Rendering> renderings;
    private final Supplier<List<Rule>> rules;
    private final FailOn failOn;

    /**
     * @param directory where the reports go; made when it is not there
     * @param rules all rules that may be named; asked for only where a format lists them
     */
    public ReportWriter(
            Path directory,
            ReportFormats formats,
            SourceTree tree,
            List<Rendering> renderings,
            Supplier<List<Rule>> rules,
            FailOn failOn) {
        this.directory = directory;
        this.formats = formats;
        this.root = RepositoryRoot.above(tree.root());
        this.renderings = renderings;
        this.rules = rules;
        this.failOn = failOn;
    }

    @Override
    public void finished(ValidationResult result) {
        ReportData data = new ReportData(result, renderings, listed(), failOn, root);
        for (ReportFormat format : formats.list()) {
            write(format, data);
        }
    }

    private List<Rule> listed() {
        for (ReportFormat format : formats.list()) {
            if (format.listsRules()) {
                return rules.get();
            }
        }
        return List.of();
    }

    private void write(ReportFormat format, ReportData data) {
        Path file = directory.resolve(format.file());
        try {
            Files.createDirectories(directory);
            AtomicFile.publish(file, format.text(data).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new GitOpsException("cannot be written: " + e, Location.of(file), null, e);
        }
    }
}
