/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.List;
import org.gitopsmaven.git.BranchEdit;
import org.gitopsmaven.git.CommitResult;
import org.gitopsmaven.git.CommitResult.Committed;
import org.gitopsmaven.git.CommitResult.Unchanged;
import org.gitopsmaven.git.FileEdit;
import org.gitopsmaven.git.GitBranch;
import org.gitopsmaven.git.GitSnapshot;

/**
 * Publishes change requests. To hear of retries and pushes too, open the branch with the same listener.
 */
public final class Publisher {

    private final PublishOptions options;
    private final PublishListener listener;

    public Publisher(PublishOptions options, PublishListener listener) {
        this.options = options;
        this.listener = listener;
    }

    /**
     * Brings a request onto a branch as one commit; nothing is pushed when everything is there already.
     *
     * @throws org.gitopsmaven.finding.GitOpsException when an image or its place is not clear, or the server refuses
     */
    public Publication publish(GitBranch branch, ChangeRequest request) {
        AppliedRequest applied = new AppliedRequest(request, options, listener);
        CommitResult result = branch.commit(applied);
        if (result instanceof Committed committed) {
            StringBuilder diff = new StringBuilder();
            committed
                    .files()
                    .forEach(file -> diff.append(UnifiedDiff.of(file.path().value(), file.before(), file.after())));
            return new Publication.Published(
                    committed.commit(), committed.attempts(), applied.changes(), diff.toString());
        }
        return new Publication.NothingToDo(((Unchanged) result).tip());
    }

    /** What {@link #publish} would do now; checks everything and pushes nothing. */
    public Publication preview(GitBranch branch, ChangeRequest request) {
        GitSnapshot tip = branch.snapshot();
        AppliedRequest applied = new AppliedRequest(request, options, listener);
        BranchEdit edit = applied.apply(tip);
        if (edit.files().isEmpty()) {
            return new Publication.NothingToDo(tip.commit());
        }
        return new Publication.Previewed(applied.changes(), diff(tip, edit.files()));
    }

    private static String diff(GitSnapshot tip, List<FileEdit> edits) {
        StringBuilder diff = new StringBuilder();
        for (FileEdit edit : edits) {
            byte[] before = tip.read(edit.path()).orElse(new byte[0]);
            byte[] after = edit instanceof FileEdit.Put put ? put.content() : new byte[0];
            diff.append(UnifiedDiff.of(edit.path().value(), before, after));
        }
        return diff.toString();
    }
}
