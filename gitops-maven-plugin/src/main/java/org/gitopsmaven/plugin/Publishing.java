/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.gitopsmaven.change.ChangeOrigin;
import org.gitopsmaven.change.ChangeRequest;
import org.gitopsmaven.change.ChangeVerifier;
import org.gitopsmaven.change.CheckedOutChange;
import org.gitopsmaven.change.EnvironmentBranches;
import org.gitopsmaven.change.Operation;
import org.gitopsmaven.change.PublishOptions;
import org.gitopsmaven.change.Publisher;
import org.gitopsmaven.change.RenderedChange;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.git.GitException;
import org.gitopsmaven.git.GitOptions;
import org.gitopsmaven.git.LocalCheckout;
import org.gitopsmaven.report.Console;
import org.gitopsmaven.report.PublishConsole;

/** Brings changes onto branches, or shows what that would do. */
record Publishing(
        MavenSession session,
        ServerCredentials servers,
        PublishOptions options,
        CommitSettings commit,
        Operation operation,
        boolean verifyCharts,
        boolean dryRun,
        Console console) {

    /** What is known of the build that makes the change: from its server, and from the work tree that it is run in. */
    static ChangeOrigin origin(MavenSession session) {
        ChangeOrigin origin = ChangeOrigin.ofEnvironment(System.getenv());
        try {
            LocalCheckout here = LocalCheckout.of(Path.of(session.getExecutionRootDirectory()))
                    .orElse(null);
            LocalCheckout.Head head = here == null ? null : here.head().orElse(null);
            return here == null || head == null ? origin : origin.of(head, here.origin());
        } catch (GitException e) {
            return origin; // a work tree that JGit cannot read is no reason not to deploy
        }
    }

    EnvironmentBranches branches(GitOpsTarget target) {
        if (session.isOffline() && !target.remote().isFile()) {
            throw new GitOpsException(
                    "nothing can be pushed to " + target + ": Maven is offline",
                    null,
                    "run without -o, or leave the goal out with -Dgitops." + operation.word() + ".skip");
        }
        GitOptions git = commit.in(GitOptions.defaults(), servers)
                .withCredentials(servers.of(target.serverId()))
                .withListener(listener(target));
        return new EnvironmentBranches(target.remote(), target.branch(), git);
    }

    void publish(GitOpsTarget target, ChangeRequest request) {
        publish(target, branches(target), request, options);
    }

    void publish(
            GitOpsTarget target, EnvironmentBranches branches, ChangeRequest request, PublishOptions otherOptions) {
        PublishConsole listener = listener(target);
        ChangeVerifier verifier = new RenderedChange(
                listener,
                verifyCharts
                        ? new CheckedOutChange(
                                branches.remote(),
                                branches.options(),
                                render ->
                                        render.withOffline(session.isOffline()).withHelm(new BuildHelm(session)),
                                listener)
                        : ChangeVerifier.NONE);
        Publisher publisher = new Publisher(commit.in(otherOptions).verifiedBy(verifier), listener);
        publisher.publish(branches, request, dryRun).forEach((branch, publication) -> {
            Journal.of(session).lines(console).forEach(console::line);
            listener(target.on(branch)).finished(publication);
        });
    }

    private PublishConsole listener(GitOpsTarget target) {
        return new PublishConsole(console, target.toString(), operation);
    }
}
