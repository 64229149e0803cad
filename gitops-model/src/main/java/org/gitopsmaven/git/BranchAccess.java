/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.gitopsmaven.git.object.ObjectName;
import org.jspecify.annotations.Nullable;

/** The parts that one branch is read and written with, used by one thread at a time. */
final class BranchAccess {

    private final Line line;
    private final String ref;
    private final Tips tips;
    private final ObjectStore store;
    private final CommitWriter writer;
    private final Push push;
    private final ReentrantLock lock = new ReentrantLock(true);
    private volatile Set<ObjectName> held = Set.of();

    BranchAccess(Line line, String ref, @Nullable Signer signer) {
        PartialClone clone = line.wire().newClone();
        this.line = line;
        this.ref = ref;
        this.tips = new Tips(line, clone, ref);
        this.store = new ObjectStore(clone.objects(), tips, line.options().limits());
        this.writer = new CommitWriter(clone.objects(), store, line.options(), signer);
        this.push = new Push(line, clone, ref);
    }

    GitRemote remote() {
        return line.remote();
    }

    GitOptions options() {
        return line.options();
    }

    ObjectName tip(Deadline deadline) {
        return locked(() -> {
            ObjectName tip = tips.tip(held, deadline);
            held = Set.of(tip);
            options().listener().fetched(tip.name());
            return tip;
        });
    }

    FetchedSnapshot snapshot(ObjectName commit) {
        return locked(() -> new FetchedSnapshot(store, lock, commit, this::log));
    }

    /** The files of an earlier commit, all fetched at once and kept apart from those that edits work on. */
    FetchedSnapshot past(ObjectName commit, Deadline deadline) {
        PartialClone scratch = line.wire().newClone();
        new CommitFetch(line, deadline).fetch(scratch, commit);
        ObjectStore files = new ObjectStore(
                scratch.objects(), new Tips(line, scratch, ref), options().limits());
        return new FetchedSnapshot(files, new ReentrantLock(true), commit, this::log);
    }

    @Nullable
    ObjectName write(FetchedSnapshot tip, Collection<FileEdit> edits, CommitMessage message) {
        lock.lock();
        try {
            return writer.write(tip, edits, message);
        } finally {
            lock.unlock();
        }
    }

    PushVerdict push(ObjectName commit, ObjectName tip) {
        return locked(() -> push.push(commit, tip));
    }

    /** The branch now stands at a commit that was written here. */
    void wrote(ObjectName commit) {
        held = Set.of(commit);
    }

    /** The last commits of the branch. */
    List<CommitRecord> log(int depth) {
        GitLimits limits = options().limits();
        return history().read(Math.min(depth, limits.depth()), new Deadline(limits.deadline()));
    }

    History history() {
        return new History(line, ref, tips.plan().isPartial());
    }

    Landing landing() {
        return new Landing(history(), options().limits());
    }

    GitException refused(String reason) {
        return new GitException(
                line.remote() + ": the push to \"" + name() + "\" was refused: " + reason,
                "nothing was changed; see what the server says, and whether this user may push to the branch");
    }

    GitException exhausted(int attempts, Deadline deadline, String reason) {
        return new GitException(
                line.remote() + ": gave up writing to \"" + name() + "\" after " + attempts
                        + (attempts == 1 ? " attempt" : " attempts") + " (limits: "
                        + options().limits().attempts() + " attempts, "
                        + deadline.limit().toSeconds() + " s); the last one: " + reason,
                "nothing was changed; run again, or raise the limit");
    }

    private String name() {
        return ref.substring(BranchName.PREFIX.length());
    }

    private <T> T locked(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }
}
