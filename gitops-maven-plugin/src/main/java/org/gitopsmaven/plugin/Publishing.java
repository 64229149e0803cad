/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.gitopsmaven.change.ChangeOrigin;
import org.gitopsmaven.change.ChangeRequest;
import org.gitopsmaven.change.ImageEdit;
import org.gitopsmaven.change.Publication;
import org.gitopsmaven.change.PublishOptions;
import org.gitopsmaven.change.Publisher;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.git.GitBranch;
import org.gitopsmaven.git.GitCredentials;
import org.gitopsmaven.git.GitOptions;
import org.gitopsmaven.report.Console;
import org.gitopsmaven.report.PublishConsole;

/** Brings edits onto a branch, or shows what that would do. */
record Publishing(
        MavenSession session, SettingsDecrypter decrypter, PublishOptions options, boolean dryRun, Console console) {

    void publish(GitOpsTarget target, List<ImageEdit> edits) {
        if (session.isOffline() && !target.remote().isFile()) {
            throw new GitOpsException(
                    "nothing can be pushed to " + target + ": Maven is offline",
                    null,
                    "run without -o, or leave the goal out with -Dgitops.bump.skip");
        }
        GitCredentials credentials = new ServerCredentials(session.getSettings(), decrypter).of(target.serverId());
        PublishConsole listener = new PublishConsole(console, target.toString());
        GitBranch branch = GitBranch.open(
                target.remote(),
                target.branch(),
                GitOptions.defaults().withCredentials(credentials).withListener(listener));
        Publisher publisher = new Publisher(options, listener);
        ChangeRequest request = ChangeRequest.bump(edits, ChangeOrigin.ofEnvironment(System.getenv()));
        Publication publication = dryRun ? publisher.preview(branch, request) : publisher.publish(branch, request);
        Journal.of(session).lines(console).forEach(console::line);
        listener.finished(publication);
    }
}
