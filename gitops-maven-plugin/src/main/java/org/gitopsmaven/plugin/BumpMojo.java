/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.gitopsmaven.change.ChangeRequest;
import org.gitopsmaven.change.ImageEdit;
import org.gitopsmaven.change.Operation;
import org.gitopsmaven.change.PublishOptions;
import org.gitopsmaven.project.ProjectMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Writes the image of this build into the GitOps repository, commits and pushes: one commit and one push for all
 * projects of the build, done by the last one that binds this goal.
 */
@Mojo(name = "bump", defaultPhase = LifecyclePhase.DEPLOY, requiresProject = false, threadSafe = true)
public class BumpMojo extends WriteMojo {

    private final MavenProject project;
    private final MojoExecution execution;

    /** Skips this goal. */
    @Parameter(property = "gitops.bump.skip", defaultValue = "false")
    private boolean skipBump;

    /** The name of the application in the GitOps repository; the artifactId when left out. */
    @Parameter(property = "gitops.application")
    private @Nullable String application;

    /** The environments that get the image, separated by commas. */
    @Parameter(property = "gitops.environment")
    private @Nullable List<String> environment;

    /** The image, {@code name:tag}; found in the build when left out. */
    @Parameter(property = "gitops.image")
    private @Nullable String image;

    /** Whether tags that may mean another image tomorrow, such as a SNAPSHOT, may be written. */
    @Parameter(property = "gitops.bump.allowFloating", defaultValue = "false")
    private boolean allowFloating;

    /**
     * The files to write, separated by commas, where two fit or none is found: from the root of the repository, with
     * {@code {environment}} and {@code {application}} in the place of names.
     */
    @Parameter(property = "gitops.bump.file")
    private @Nullable List<String> file;

    /** Whether the digest of an image that the build pushed is written beside its tag. */
    @Parameter(property = "gitops.bump.pinDigest", defaultValue = "true")
    private boolean pinDigest = true;

    /**
     * Whether values of charts are verified too: the commit is checked out into a temporary directory, and the charts that
     * read an edited file are rendered. Kustomizations are rendered in any case, without a file on disk.
     */
    @Parameter(property = "gitops.bump.verifyCharts", defaultValue = "true")
    private boolean verifyCharts = true;

    @Inject
    public BumpMojo(MavenProject project, MavenSession session, MojoExecution execution, SettingsDecrypter decrypter) {
        super(session, decrypter);
        this.project = project;
        this.execution = execution;
    }

    @Override
    boolean skipsThisGoal() {
        return skipBump;
    }

    @Override
    String skipProperty() {
        return "gitops.bump.skip";
    }

    @Override
    boolean verifiesCharts() {
        return verifyCharts;
    }

    @Override
    void skipped() {
        push(PendingBumps.of(session, execution).arrive(project, execution));
    }

    @Override
    void run() {
        PendingBumps pending = PendingBumps.of(session, execution);
        if (execution.getSource() == MojoExecution.Source.CLI
                && session.getProjects().size() > 1) {
            session.getProjects().forEach(module -> addDeclared(module, pending));
        } else {
            add(project, repository(), new Bumped(application, environment, image, file, pinDigest), pending);
        }
        push(pending.arrive(project, execution));
    }

    private void addDeclared(MavenProject module, PendingBumps pending) {
        DeclaredBump declared = DeclaredBump.of(module, execution.getPlugin().getKey(), session.getUserProperties());
        if (declared != null) {
            add(module, declared.repository(), declared.bumped(), pending);
        }
    }

    private void add(
            MavenProject module, @Nullable RepositoryConfiguration where, Bumped bumped, PendingBumps pending) {
        if (where == null) {
            throw RepositoryConfiguration.missing();
        }
        GitOpsTarget target = target(where);
        ProjectMetadata metadata = module.getFile() == null ? null : MavenMetadata.of(module, session);
        if (where.createIfMissing() && metadata != null) {
            FirstCommit.createIfMissing(target, metadata, bumped.image(), getLog());
        }
        bumped.edits(metadata, getLog()).forEach(edit -> pending.add(target, edit));
    }

    private void push(Map<GitOpsTarget, List<ImageEdit>> edits) {
        PublishOptions options = PublishOptions.DEFAULT.allowingFloating(allowFloating);
        Publishing publishing = publishing(options, Operation.BUMP);
        edits.forEach(
                (target, images) -> publishing.publish(target, ChangeRequest.bump(images, Publishing.origin(session))));
    }
}
