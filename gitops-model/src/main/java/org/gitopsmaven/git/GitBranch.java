/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.gitopsmaven.git.object.ObjectName;

/**
 * A branch of a repository, read and written without a checkout and without a file on disk. May be used by many threads:
 * changes that wait at the same moment go to the server as one commit and one push.
 */
public final class GitBranch {

    private final BranchAccess access;
    private final Queue<PendingChange> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock writing = new ReentrantLock(true);

    private GitBranch(BranchAccess access) {
        this.access = access;
    }

    /** A branch of a repository; the server is not asked before something is read or written. */
    public static GitBranch open(GitRemote remote, String branch, GitOptions options) {
        Line line = new Line(remote, options, new Redactor());
        return new GitBranch(new BranchAccess(line, BranchName.ref(branch), Signer.of(options)));
    }

    /** The repository it belongs to. */
    public GitRemote remote() {
        return access.remote();
    }

    /** The files at the tip of the branch as it is now. */
    public GitSnapshot snapshot() {
        return access.snapshot(access.tip(deadline()));
    }

    /**
     * The files at an earlier commit.
     *
     * @param commit its whole id, as {@link #log} gives it
     */
    public GitSnapshot snapshot(String commit) {
        return access.past(ObjectName.of(commit), deadline());
    }

    /**
     * Brings a change onto the branch, however many others write to it at the same time. It is applied to the tip, and
     * again to each newer one, until it is pushed or has nothing left to do; nothing is ever forced.
     */
    public CommitResult commit(BranchChange change) {
        PendingChange pending = new PendingChange(change);
        waiting.add(pending);
        writing.lock();
        try {
            if (!pending.isDone()) {
                new CommitRun(access, waiting, new Backoff(new Random())).run();
            }
        } finally {
            writing.unlock();
        }
        return pending.get();
    }

    /** The last commits of the branch along first parents, the newest first. */
    public List<CommitRecord> log(int depth) {
        return access.log(depth);
    }

    private Deadline deadline() {
        return new Deadline(access.options().limits().deadline());
    }
}
