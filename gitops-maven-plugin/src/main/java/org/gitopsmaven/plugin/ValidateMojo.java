/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.report.ValidateConsole;
import org.gitopsmaven.report.format.ReportFormats;
import org.gitopsmaven.report.format.ReportWriter;
import org.gitopsmaven.repository.config.GitOpsYaml;
import org.gitopsmaven.validation.Baseline;
import org.gitopsmaven.validation.FailOn;
import org.gitopsmaven.validation.ValidateListener;
import org.gitopsmaven.validation.Validation;
import org.gitopsmaven.validation.ValidationOptions;
import org.gitopsmaven.validation.ValidationResult;
import org.gitopsmaven.validation.ValidationRun;
import org.jspecify.annotations.Nullable;

/**
 * Checks the files of a GitOps tree and what they render to. Each finding points at the line of the source that caused
 * it. Works in the build of an application, and without a pom in a GitOps repository.
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public class ValidateMojo extends CheckMojo {

    /** Skips this goal. */
    @Parameter(property = "gitops.validate.skip", defaultValue = "false")
    private boolean skipValidate;

    /** The lightest finding that fails the build: {@code error}, {@code warning}; or {@code never}. */
    @Parameter(property = "gitops.failOn", defaultValue = "error")
    private String failOn = "error";

    /**
     * How the findings are written to {@code target/gitops-reports}: {@code json} (always), {@code sarif}, {@code junit},
     * {@code github}, {@code gitlab}, {@code markdown}, {@code html}; separated by commas.
     */
    @Parameter(property = "gitops.validate.formats", defaultValue = "json")
    private @Nullable List<String> formats;

    /**
     * Writes all findings into the baseline, {@code gitops-baseline.yaml} unless {@code gitops.yaml} names another file,
     * and passes. From then on only new findings fail the build.
     */
    @Parameter(property = "gitops.validate.writeBaseline", defaultValue = "false")
    private boolean writeBaseline;

    @Inject
    public ValidateMojo(MavenProject project, MavenSession session) {
        super(project, session);
    }

    @Override
    boolean skipsThisGoal() {
        return skipValidate;
    }

    @Override
    String skipProperty() {
        return "gitops.validate.skip";
    }

    @Override
    void run() throws MojoFailureException {
        FailOn threshold = FailOn.of(failOn);
        ReportFormats reportFormats = ReportFormats.of(formats == null ? List.of() : formats);
        Workspace workspace = workspace();
        if (workspace == null) {
            getLog().info("Nothing to validate: packaging pom, and no src/main/gitops");
            return;
        }
        GitOpsYaml settings = workspace.tree().settings();
        ValidateConsole console = new ValidateConsole(
                new MavenConsole(getLog()), workspace.tree(), writeBaseline ? FailOn.NEVER : threshold);
        Validation validation = new Validation(checks(settings, workspace));
        ValidationRun run = validation.start(workspace.tree());
        List<Rendering> renderings = workspace.renderings(run.visitor());
        ReportWriter reports =
                new ReportWriter(reports(), reportFormats, workspace.tree(), renderings, validation::rules, threshold);
        ValidationResult result = run.validate(renderings, ValidateListener.all(List.of(console, reports)));
        journal(workspace);
        if (writeBaseline) {
            int count = Baseline.write(workspace.tree(), settings.baseline(), result);
            getLog().info("wrote " + count + " findings to " + settings.baseline());
        } else if (threshold.fails(result.findings())) {
            throw new MojoFailureException(console.failure(result));
        }
    }

    private ValidationOptions checks(GitOpsYaml settings, Workspace workspace) {
        ValidationOptions options = options(settings, workspace);
        return writeBaseline ? options.accepting(options.acceptance().withoutBaseline()) : options;
    }
}
