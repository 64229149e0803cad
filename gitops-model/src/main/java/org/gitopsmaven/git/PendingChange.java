/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.gitopsmaven.git.CommitResult.FileChange;
import org.jspecify.annotations.Nullable;

/** A change on its way to the branch, and the caller who waits for it. */
final class PendingChange {

    private final BranchChange change;
    private final CompletableFuture<CommitResult> result = new CompletableFuture<>();
    private @Nullable BranchEdit edit;
    private List<FileChange> files = List.of();

    PendingChange(BranchChange change) {
        this.change = change;
    }

    /** Applies the change to what the ones before it made of the tip; one that fails is over and touches no other. */
    void apply(OverlaySnapshot tip) {
        edit = null;
        files = List.of();
        try {
            BranchEdit made = change.apply(tip);
            files = made.files().stream().map(each -> compare(tip, each)).toList();
            edit = made;
            if (!made.files().isEmpty()) {
                tip.add(made.files(), made.message());
            }
        } catch (ObjectStore.StaleSnapshotException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }

    boolean isDone() {
        return result.isDone();
    }

    boolean writes() {
        return edit != null && !edit.files().isEmpty();
    }

    CommitMessage message() {
        return edit == null ? BranchEdit.nothing().message() : edit.message();
    }

    void landed(String commit, String parent, int attempts) {
        result.complete(
                writes()
                        ? new CommitResult.Committed(commit, parent, attempts, files)
                        : new CommitResult.Unchanged(parent));
    }

    void unchanged(String tip) {
        result.complete(new CommitResult.Unchanged(tip));
    }

    void failed(Throwable error) {
        result.completeExceptionally(error);
    }

    CommitResult get() {
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static FileChange compare(GitSnapshot tip, FileEdit edit) {
        byte[] before = tip.read(edit.path()).orElse(new byte[0]);
        return new FileChange(edit.path(), before, edit instanceof FileEdit.Put put ? put.content() : new byte[0]);
    }
}
