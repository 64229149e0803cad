/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.inject.Inject;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.report.format.ReportFormats;
import org.gitopsmaven.report.format.ReportWriter;
import org.gitopsmaven.repository.config.GitOpsYaml;
import org.gitopsmaven.validation.FailOn;
import org.gitopsmaven.validation.Validation;
import org.gitopsmaven.validation.ValidationResult;
import org.jspecify.annotations.Nullable;

/**
 * Reports what is rendered and found, on a page of the Maven site and, beside it, on the page with all details that
 * {@code gitops:validate} writes as {@code html}. Fails no build.
 */
@Mojo(name = "report", defaultPhase = LifecyclePhase.SITE, requiresProject = false, threadSafe = true)
public class ReportMojo extends CheckMojo implements MavenReport {

    private static final String NAME = "gitops";
    private static final ReportFormats FORMATS = ReportFormats.of(List.of("html"));

    /** Skips this goal. */
    @Parameter(property = "gitops.report.skip", defaultValue = "false")
    private boolean skipReport;

    /** Where the site is made, when it is; told by the site plugin. */
    private @Nullable File siteDirectory;

    @Inject
    public ReportMojo(MavenProject project, MavenSession session) {
        super(project, session);
    }

    @Override
    boolean skipsThisGoal() {
        return skipReport;
    }

    @Override
    String skipProperty() {
        return "gitops.report.skip";
    }

    @Override
    void run() {
        Workspace workspace = workspace();
        if (workspace == null) {
            getLog().info("Nothing to report: packaging pom, and no src/main/gitops");
            return;
        }
        validate(workspace, reports());
        getLog().info("wrote " + reports().resolve("index.html"));
    }

    private ValidationResult validate(Workspace workspace, Path directory) {
        Validation validation = new Validation(options(GitOpsYaml.in(workspace.tree()), workspace));
        List<Rendering> renderings = workspace.renderings();
        return validation.validate(
                workspace.tree(),
                renderings,
                new ReportWriter(directory, FORMATS, workspace.tree(), renderings, validation::rules, FailOn.ERROR));
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        try {
            Workspace workspace = workspace();
            if (workspace != null) {
                Path directory = getReportOutputDirectory().toPath().resolve(NAME);
                new SitePage(sink, NAME + "/index.html").write(validate(workspace, directory));
            }
        } catch (GitOpsException fault) {
            throw new MavenReportException(fault.describe(), fault);
        }
    }

    @Override
    public boolean canGenerateReport() {
        return !skipReport && workspace() != null;
    }

    @Override
    public String getOutputName() {
        return "gitops-report";
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return "GitOps";
    }

    @Override
    public String getDescription(Locale locale) {
        return "What the GitOps controller would apply, and what was found in it.";
    }

    @Override
    public void setReportOutputDirectory(File directory) {
        siteDirectory = directory;
    }

    @Override
    public File getReportOutputDirectory() {
        return siteDirectory == null ? reports().toFile() : siteDirectory;
    }

    @Override
    public boolean isExternalReport() {
        return false;
    }
}
