/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.render.EarlierRun;
import org.gitopsmaven.render.RenderedTree;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.render.TreeFormat;
import org.gitopsmaven.render.TreeOptions;
import org.gitopsmaven.report.FindingsText;
import org.gitopsmaven.report.RenderConsole;
import org.gitopsmaven.validation.FailOn;
import org.gitopsmaven.validation.RefusedTargets;
import org.gitopsmaven.validation.Severities;
import org.jspecify.annotations.Nullable;

/**
 * Renders what the GitOps controller would apply, per environment and application, into {@code target/gitops}, and
 * attaches that tree as a zip. Works in the build of an application, and without a pom in a GitOps repository.
 */
@Mojo(name = "render", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public class RenderMojo extends TreeMojo {

    private final MavenProjectHelper projectHelper;

    /** Skips this goal. */
    @Parameter(property = "gitops.render.skip", defaultValue = "false")
    private boolean skipRender;

    /**
     * {@code resources}: one file per object; {@code single}: one file per application and environment; {@code hydrator}:
     * what Argo CD's source hydrator commits.
     */
    @Parameter(property = "gitops.render.format", defaultValue = "resources")
    private String format = "resources";

    /**
     * A Git revision, such as {@code origin/main}: only those targets are rendered whose files have changed since,
     * committed or not. All of them when left out.
     */
    @Parameter(property = "gitops.render.changedSince")
    private @Nullable String changedSince;

    /** Attaches the rendered tree to the project as a reproducible zip with the classifier {@code gitops}. */
    @Parameter(property = "gitops.render.attach", defaultValue = "true")
    private boolean attach;

    /** Whether a target that is refused fails the build: not when this is {@code never}. */
    @Parameter(property = "gitops.failOn", defaultValue = "error")
    private String failOn = "error";

    /** The time that the zip carries. */
    @Parameter(defaultValue = "${project.build.outputTimestamp}", readonly = true)
    private @Nullable String outputTimestamp;

    @Inject
    public RenderMojo(MavenProject project, MavenSession session, MavenProjectHelper projectHelper) {
        super(project, session);
        this.projectHelper = projectHelper;
    }

    @Override
    boolean skipsThisGoal() {
        return skipRender;
    }

    @Override
    String skipProperty() {
        return "gitops.render.skip";
    }

    @Override
    void run() throws MojoFailureException {
        TreeFormat treeFormat = TreeFormat.of(format);
        FailOn threshold = FailOn.of(failOn);
        Workspace workspace = workspace();
        if (workspace == null) {
            getLog().info("Nothing to render: packaging pom, and no src/main/gitops");
            return;
        }
        workspace.tell(getLog());
        RenderConsole console =
                new RenderConsole(new MavenConsole(getLog()), workspace.tree().root());
        EarlierRun earlier = treeFormat == TreeFormat.HYDRATOR ? null : workspace.earlier(output());
        List<Rendering> renderings = workspace.render(console, changedSince, earlier);
        Path root = workspace.tree().root();
        RenderedTree tree = RenderedTree.write(output(), renderings, new TreeOptions(root, treeFormat), console);
        if (earlier != null) {
            earlier.write(tree, renderings);
        }
        if (changedSince == null) {
            console.unclaimed(workspace.unclaimed(renderings));
        }
        attach(tree);
        journal(workspace);
        refuse(
                threshold,
                RefusedTargets.findings(
                        root,
                        renderings,
                        Severities.of(workspace.tree().settings().rules())),
                new FindingsText(new MavenConsole(getLog()), workspace.tree()));
    }

    private void refuse(FailOn threshold, List<Finding> refused, FindingsText text) throws MojoFailureException {
        if (threshold.fails(refused)) {
            throw new MojoFailureException(text.block(refused));
        }
        for (String line : text.lines(refused)) {
            getLog().info(line);
        }
    }

    private void attach(RenderedTree tree) {
        if (attach && project.getFile() != null) {
            Path zip = Path.of(
                    project.getBuild().getDirectory(), project.getBuild().getFinalName() + "-gitops.zip");
            tree.zip(zip, OutputTimestamp.of(outputTimestamp));
            projectHelper.attachArtifact(project, "zip", "gitops", zip.toFile());
        }
    }
}
