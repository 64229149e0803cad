/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.util.List;
import java.util.Locale;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.gitopsmaven.git.PushVerdict.Outcome;

/** Pushes a commit onto the tip it was made for, and onto nothing else. */
final class Push {

    private static final List<String> RACES = List.of(
            "failed to lock",
            "cannot lock ref",
            "failed to update ref",
            "invalid old id",
            "incorrect old value",
            "but expected",
            "fetch first",
            "non-fast-forward",
            "stale info");

    private final Line line;
    private final MemoryRepository repository;
    private final String ref;

    Push(Line line, MemoryRepository repository, String ref) {
        this.line = line;
        this.repository = repository;
        this.ref = ref;
    }

    /** Moves the branch from {@code tip} to {@code commit}, if it is still at {@code tip}. */
    PushVerdict push(ObjectId commit, ObjectId tip) {
        repository.setMissingTreesAreEmpty(true);
        try {
            return line.once(repository, transport -> {
                RemoteRefUpdate update = new RemoteRefUpdate(repository, commit.name(), commit, ref, false, null, tip);
                PushResult result = transport.push(NullProgressMonitor.INSTANCE, List.of(update));
                return verdict(update, line.redactor().cleanRemote(result.getMessages()));
            });
        } catch (RemoteException e) {
            return verdict(e);
        } finally {
            repository.setMissingTreesAreEmpty(false);
        }
    }

    private PushVerdict verdict(RemoteException e) {
        if (e.failure().kind() == Failure.Kind.NOT_UNPACKED) {
            return PushVerdict.of(Outcome.NOT_UNPACKED, e.message());
        }
        if (line.wire().mayHaveWritten()) {
            return PushVerdict.of(Outcome.UNKNOWN, e.message());
        }
        if (e.failure().kind() == Failure.Kind.PASSING) {
            return new PushVerdict(Outcome.BUSY, e.message(), e.failure().delay());
        }
        throw e;
    }

    private PushVerdict verdict(RemoteRefUpdate update, String remote) {
        String message = update.getMessage() == null ? "" : line.redactor().cleanRemote(update.getMessage());
        String said = remote.isEmpty() ? message : message.isEmpty() ? remote : message + ": " + remote;
        return switch (update.getStatus()) {
            case OK, UP_TO_DATE -> PushVerdict.of(Outcome.LANDED, "");
            case REJECTED_REMOTE_CHANGED, REJECTED_NONFASTFORWARD ->
                PushVerdict.of(Outcome.LOST, "the branch had moved");
            case NOT_ATTEMPTED, AWAITING_REPORT -> PushVerdict.of(Outcome.UNKNOWN, "the server did not report");
            default -> PushVerdict.of(isRace(message, remote) ? Outcome.LOST : Outcome.REFUSED, said);
        };
    }

    private static boolean isRace(String message, String remote) {
        String lower = message.toLowerCase(Locale.ROOT);
        String lowerRemote = remote.toLowerCase(Locale.ROOT);
        if (lowerRemote.contains("cannot create") || lowerRemote.contains("declined")) {
            return false;
        }
        return RACES.stream().anyMatch(lower::contains);
    }
}
