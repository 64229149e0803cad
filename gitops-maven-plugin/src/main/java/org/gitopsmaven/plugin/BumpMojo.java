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
import org.gitopsmaven.change.ImageEdit;
import org.gitopsmaven.change.PublishOptions;
import org.gitopsmaven.project.ProjectMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Writes the image of this build into the GitOps repository, commits and pushes: one commit and one push for all
 * projects of the build, done by the last one that binds this goal.
 */
@Mojo(name = "bump", defaultPhase = LifecyclePhase.DEPLOY, requiresProject = false, threadSafe = true)
public class BumpMojo extends GitOpsMojo {

    private final MavenProject project;
    private final MavenSession session;
    private final MojoExecution execution;
    private final SettingsDecrypter decrypter;

    /** Skips this goal. */
    @Parameter(property = "gitops.bump.skip", defaultValue = "false")
    private boolean skipBump;

    /** The GitOps repository to write to. */
    @Parameter(property = "gitops.repository")
    private @Nullable RepositoryConfiguration repository;

    /** The branch to write to. */
    @Parameter(property = "gitops.branch", defaultValue = "main")
    private String branch = "main";

    /** The {@code <server>} of the settings that holds the credentials; the environment is asked when left out. */
    @Parameter(property = "gitops.serverId")
    private @Nullable String serverId;

    /** The name of the application in the GitOps repository; the artifactId when left out. */
    @Parameter(property = "gitops.application")
    private @Nullable String application;

    /** The environments that get the image, separated by commas. */
    @Parameter(property = "gitops.environment")
    private @Nullable List<String> environment;

    /** The image, {@code name:tag}; found in the build when left out. */
    @Parameter(property = "gitops.image")
    private @Nullable String image;

    /** Shows the diff and changes nothing. */
    @Parameter(property = "gitops.dryRun", defaultValue = "false")
    private boolean dryRun;

    /** Whether tags that may mean another image tomorrow, such as a SNAPSHOT, may be written. */
    @Parameter(property = "gitops.bump.allowFloating", defaultValue = "false")
    private boolean allowFloating;

    /** Asks build servers to pass over the commit, by {@code [skip ci]} in its message. */
    @Parameter(property = "gitops.bump.skipCi", defaultValue = "false")
    private boolean skipCi;

    @Inject
    public BumpMojo(MavenProject project, MavenSession session, MojoExecution execution, SettingsDecrypter decrypter) {
        this.project = project;
        this.session = session;
        this.execution = execution;
        this.decrypter = decrypter;
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
            add(project, repository, new Bumped(application, environment, image), pending);
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
        GitOpsTarget target = where.target(branch, serverId);
        ProjectMetadata metadata = module.getFile() == null ? null : MavenMetadata.of(module, session);
        if (where.createIfMissing() && metadata != null) {
            FirstCommit.createIfMissing(target, metadata, getLog());
        }
        bumped.edits(metadata, getLog()).forEach(edit -> pending.add(target, edit));
    }

    private void push(Map<GitOpsTarget, List<ImageEdit>> edits) {
        PublishOptions options =
                PublishOptions.DEFAULT.allowingFloating(allowFloating).skippingCi(skipCi);
        Publishing publishing = new Publishing(session, decrypter, options, dryRun, new MavenConsole(getLog()));
        edits.forEach(publishing::publish);
    }
}
