/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.transport.PushConnection;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.gitopsmaven.git.PushVerdict.Outcome;

/** Pushes a commit onto the tip it was made for, and onto nothing else. */
final class Push {

    private static final String MOVED = "the branch had moved";
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
                try (PushConnection connection = transport.openPush()) {
                    return push(connection, update);
                }
            });
        } catch (RemoteException e) {
            return verdict(e);
        } finally {
            repository.setMissingTreesAreEmpty(false);
        }
    }

    /** Says it without the process that JGit puts around it, which looks for hooks. */
    private PushVerdict push(PushConnection connection, RemoteRefUpdate update) throws IOException {
        Ref advertised = connection.getRef(ref);
        ObjectId there = advertised == null ? ObjectId.zeroId() : advertised.getObjectId();
        if (there.equals(update.getNewObjectId())) {
            return PushVerdict.of(Outcome.LANDED, "");
        }
        if (!there.equals(update.getExpectedOldObjectId())) {
            return PushVerdict.of(Outcome.LOST, MOVED);
        }
        try {
            connection.push(NullProgressMonitor.INSTANCE, Map.of(ref, update));
        } catch (TransportException e) {
            // the reason stands in what the server said besides: a full disk, a quota
            throw new TransportException(e.getMessage() + said(connection), e);
        }
        return verdict(update, line.redactor().cleanRemote(connection.getMessages()));
    }

    private String said(PushConnection connection) {
        String remote = line.redactor().cleanRemote(connection.getMessages());
        return remote.isEmpty() ? "" : ": " + remote;
    }

    private PushVerdict verdict(RemoteException e) {
        if (e.failure().kind() == Failure.Kind.NOT_UNPACKED) {
            return PushVerdict.of(Outcome.NOT_UNPACKED, e.reason());
        }
        if (line.wire().mayHaveWritten()) {
            return PushVerdict.of(Outcome.UNKNOWN, e.reason());
        }
        if (e.failure().kind() == Failure.Kind.PASSING) {
            return new PushVerdict(Outcome.BUSY, e.reason(), e.failure().delay());
        }
        throw e;
    }

    private PushVerdict verdict(RemoteRefUpdate update, String remote) {
        String message = update.getMessage() == null ? "" : line.redactor().cleanRemote(update.getMessage());
        String said = remote.isEmpty() ? message : message.isEmpty() ? remote : message + ": " + remote;
        return switch (update.getStatus()) {
            case OK, UP_TO_DATE -> PushVerdict.of(Outcome.LANDED, "");
            case REJECTED_REMOTE_CHANGED, REJECTED_NONFASTFORWARD -> PushVerdict.of(Outcome.LOST, MOVED);
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
