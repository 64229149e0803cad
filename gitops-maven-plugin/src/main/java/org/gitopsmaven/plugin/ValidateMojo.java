/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.io.File;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.gitopsmaven.openapi.kubernetes.KubernetesVersion;
import org.gitopsmaven.render.RenderListener;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.report.ValidateConsole;
import org.gitopsmaven.report.format.ReportFormats;
import org.gitopsmaven.report.format.ReportWriter;
import org.gitopsmaven.repository.config.GitOpsYaml;
import org.gitopsmaven.validation.AcceptanceOptions;
import org.gitopsmaven.validation.Baseline;
import org.gitopsmaven.validation.FailOn;
import org.gitopsmaven.validation.Severities;
import org.gitopsmaven.validation.ValidateListener;
import org.gitopsmaven.validation.Validation;
import org.gitopsmaven.validation.ValidationOptions;
import org.gitopsmaven.validation.ValidationResult;
import org.jspecify.annotations.Nullable;

/**
 * Checks the files of a GitOps tree and what they render to. Each finding points at the line of the source that caused
 * it. Works in the build of an application, and without a pom in a GitOps repository.
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public class ValidateMojo extends TreeMojo {

    /** Skips this goal. */
    @Parameter(property = "gitops.validate.skip", defaultValue = "false")
    private boolean skipValidate;

    /** The lightest finding that fails the build: {@code error}, {@code warning}; or {@code never}. */
    @Parameter(property = "gitops.failOn", defaultValue = "error")
    private String failOn = "error";

    /** Whether everything that an object names must be in the same application and environment. */
    @Parameter(property = "gitops.validate.closedWorld", defaultValue = "false")
    private boolean closedWorld;

    /**
     * The versions of Kubernetes that must accept the objects, such as {@code 1.33}; by default the newest that is known.
     */
    @Parameter(property = "gitops.validate.kubernetesVersion")
    private @Nullable List<String> kubernetesVersions;

    /** Files and directories with CRDs, besides those that are rendered: they say what custom resources may hold. */
    @Parameter(property = "gitops.validate.crdSources")
    private @Nullable List<File> crdSources;

    /**
     * How the findings are written to {@code target/gitops-reports}: {@code json} (always), {@code sarif}, {@code junit},
     * {@code github}, {@code gitlab}, {@code markdown}, {@code html}; separated by commas.
     */
    @Parameter(property = "gitops.validate.formats", defaultValue = "json")
    private @Nullable List<String> formats;

    /**
     * Weights of rules, such as {@code <KUST-REFS>warning</KUST-REFS>}; {@code off} switches a rule off. They count
     * where {@code rules:} of {@code gitops.yaml} says something else.
     */
    @Parameter
    private @Nullable Map<String, String> severities;

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
        Severities weights = Severities.of(severities == null ? Map.of() : severities);
        ReportFormats reportFormats = ReportFormats.of(formats == null ? List.of() : formats);
        Workspace workspace = workspace();
        if (workspace == null) {
            getLog().info("Nothing to validate: packaging pom, and no src/main/gitops");
            return;
        }
        GitOpsYaml settings = workspace.tree().settings();
        ValidateConsole console = new ValidateConsole(
                new MavenConsole(getLog()), workspace.tree(), writeBaseline ? FailOn.NEVER : threshold);
        Validation validation = new Validation(options(settings, weights, workspace));
        List<Rendering> renderings = workspace.render(RenderListener.SILENT);
        ReportWriter reports =
                new ReportWriter(reports(), reportFormats, workspace.tree(), renderings, validation.rules(), threshold);
        ValidationResult result =
                validation.validate(workspace.tree(), renderings, ValidateListener.all(List.of(console, reports)));
        journal(workspace);
        if (writeBaseline) {
            int count = Baseline.write(workspace.tree(), settings.baseline(), result);
            getLog().info("wrote " + count + " findings to " + settings.baseline());
        } else if (threshold.fails(result.findings())) {
            throw new MojoFailureException(console.failure(result));
        }
    }

    private ValidationOptions options(GitOpsYaml settings, Severities weights, Workspace workspace) {
        List<String> versions = kubernetesVersions == null ? List.of() : kubernetesVersions;
        List<File> crds = crdSources == null ? List.of() : crdSources;
        ValidationOptions options = ValidationOptions.of(settings)
                .inClosedWorld(closedWorld)
                .withSeverities(weights)
                .forKubernetes(versions.stream().map(KubernetesVersion::of).toList())
                .withCrds(crds.stream().map(File::toPath).toList());
        AcceptanceOptions accepted = options.acceptance();
        accepted = workspace.isWhole() ? accepted : accepted.ofPart();
        return options.accepting(writeBaseline ? accepted.withoutBaseline() : accepted);
    }
}
