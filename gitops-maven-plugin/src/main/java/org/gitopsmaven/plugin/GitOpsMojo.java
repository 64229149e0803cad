/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;

/** What every goal does: it can be skipped, and a fault of the user fails the build with one readable block. */
abstract class GitOpsMojo extends AbstractMojo {

    /** Skips all goals of this plugin. */
    @Parameter(property = "gitops.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public final void execute() throws MojoFailureException {
        if (skip || skipsThisGoal()) {
            getLog().info("Skipped (" + (skip ? "gitops.skip" : skipProperty()) + ")");
            skipped();
            return;
        }
        try {
            run();
        } catch (GitOpsException fault) {
            throw failure(fault);
        }
    }

    /** Whether this goal alone is to be skipped. */
    abstract boolean skipsThisGoal();

    /** The property that skips this goal alone. */
    abstract String skipProperty();

    abstract void run() throws MojoFailureException;

    /** Called instead of {@link #run()}. */
    void skipped() {}

    private MojoFailureException failure(GitOpsException fault) {
        Location location = fault.location();
        GitOpsException shown = location == null
                ? fault
                : new GitOpsException(
                        fault.message(), location.relativeTo(Path.of("").toAbsolutePath()), fault.hint(), fault);
        getLog().debug("the fault behind it", fault);
        return new MojoFailureException(shown.describe());
    }
}
