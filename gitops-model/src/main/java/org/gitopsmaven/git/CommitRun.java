/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.gitopsmaven.git.PushVerdict.Outcome;
import org.gitopsmaven.git.object.ObjectName;
import org.jspecify.annotations.Nullable;

/**
 * Brings changes onto a branch: takes the tip, applies all that wait, pushes one commit; when someone was faster, the
 * same on the new tip. Ends when the commit is on the branch, when there is nothing left to do, or at a limit.
 */
final class CommitRun {

    // a tip that stays where it is while pushes are turned down is no race
    private static final int STUCK = 5;
    private static final int FRESH_STARTS = 3;

    private final BranchAccess branch;
    private final Queue<PendingChange> waiting;
    private final Doubts doubts;
    private final Backoff backoff;
    private final Deadline deadline;
    private final GitLimits limits;
    private final GitListener listener;
    private List<PendingChange> batch = new ArrayList<>();
    private int attempts;
    private int stuck;

    CommitRun(BranchAccess branch, Queue<PendingChange> waiting, Backoff backoff) {
        this.branch = branch;
        this.waiting = waiting;
        this.backoff = backoff;
        this.limits = branch.options().limits();
        this.listener = branch.options().listener();
        this.doubts = new Doubts(branch.landing());
        this.deadline = new Deadline(limits.deadline());
    }

    /** Runs to the end; whoever waits for one of the changes hears of it, whatever happens. */
    void run() {
        try {
            for (int tries = 1; !ran(tries == FRESH_STARTS); tries++) {
                listener.fellBack("the tip as it was", "the tip as it is now");
            }
        } catch (RuntimeException | Error e) {
            gather(); // what came before the tip was known is still in the queue
            batch.forEach(change -> change.failed(e));
        }
    }

    /** False when the tip was gone before all of it was read, as happens where only tips can be fetched. */
    private boolean ran(boolean last) {
        try {
            attempt();
            return true;
        } catch (ObjectStore.StaleSnapshotException e) {
            if (last) {
                throw e;
            }
            return false;
        }
    }

    private void attempt() {
        long started = System.nanoTime();
        ObjectName tip = branch.tip(deadline);
        ObjectName commit = null;
        while (true) {
            if (commit == null || !waiting.isEmpty()) {
                commit = compose(tip);
            }
            if (commit == null) {
                String there = tip.name();
                batch.forEach(change -> change.unchanged(there));
                return;
            }
            attempts++;
            PushVerdict verdict = branch.push(commit, tip);
            if (verdict.outcome() == Outcome.LANDED) {
                landed(commit, tip, batch);
                return;
            }
            note(verdict, commit, tip);
            pause(verdict, Duration.ofNanos(System.nanoTime() - started));
            started = System.nanoTime();
            if (resolveDoubts()) {
                return;
            }
            ObjectName next = branch.tip(deadline);
            refuseToBeStuck(verdict, next.equals(tip));
            commit = next.equals(tip) ? commit : null;
            tip = next;
            listener.retrying(attempts + 1, tip.name());
        }
    }

    /** The commit of all changes that wait; null when they change nothing. */
    private @Nullable ObjectName compose(ObjectName tip) {
        gather();
        FetchedSnapshot snapshot = branch.snapshot(tip);
        OverlaySnapshot overlay = new OverlaySnapshot(snapshot);
        batch.forEach(change -> change.apply(overlay));
        batch.removeIf(PendingChange::isDone);
        List<CommitMessage> messages = batch.stream()
                .filter(PendingChange::writes)
                .map(PendingChange::message)
                .toList();
        return messages.isEmpty() ? null : branch.write(snapshot, overlay.edits(), CommitMessage.merge(messages));
    }

    private void gather() {
        for (PendingChange next = waiting.poll(); next != null; next = waiting.poll()) {
            batch.add(next);
        }
    }

    private void landed(ObjectName commit, ObjectName tip, List<PendingChange> changes) {
        branch.wrote(commit);
        listener.pushed(commit.name(), attempts);
        changes.forEach(change -> change.landed(commit.name(), tip.name(), attempts));
    }

    private void note(PushVerdict verdict, ObjectName commit, ObjectName tip) {
        switch (verdict.outcome()) {
            case REFUSED -> throw branch.refused(verdict.reason());
            case UNKNOWN -> {
                doubts.add(new Doubts.Doubt(commit, tip, List.copyOf(batch)));
                listener.uncertain(commit.name());
            }
            default -> listener.rejected(attempts, verdict.reason());
        }
    }

    private void pause(PushVerdict verdict, Duration cycle) {
        Duration jitter = backoff.next(cycle);
        Duration wait = verdict.delay().compareTo(jitter) > 0 ? verdict.delay() : jitter;
        // without an answer the commit may be there: look first
        if (verdict.outcome() == Outcome.UNKNOWN) {
            wait = Duration.ZERO;
        }
        if (attempts >= limits.attempts() || !deadline.allows(wait)) {
            throw branch.exhausted(attempts, deadline, verdict.reason());
        }
        listener.waiting(wait);
        Deadline.sleep(wait);
    }

    /** Whether a commit in doubt has landed and nothing else is left to do. */
    private boolean resolveDoubts() {
        Doubts.Doubt found = doubts.resolve(deadline);
        if (found == null) {
            return false;
        }
        landed(found.commit(), found.tip(), found.changes());
        batch = new ArrayList<>(batch);
        batch.removeIf(PendingChange::isDone);
        return batch.isEmpty();
    }

    private void refuseToBeStuck(PushVerdict verdict, boolean same) {
        stuck = same ? stuck + 1 : 0;
        if (stuck >= (verdict.outcome() == Outcome.NOT_UNPACKED ? 2 : STUCK)) {
            throw branch.refused(verdict.reason());
        }
    }
}
