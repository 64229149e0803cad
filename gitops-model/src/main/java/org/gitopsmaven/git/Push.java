/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.gitopsmaven.git.PartialClone.PushTalk;
import org.gitopsmaven.git.PushVerdict.Outcome;
import org.gitopsmaven.git.object.ObjectName;
import org.gitopsmaven.git.protocol.PushReport;

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
    private final PartialClone clone;
    private final String ref;

    Push(Line line, PartialClone clone, String ref) {
        this.line = line;
        this.clone = clone;
        this.ref = ref;
    }

    /** Moves the branch from {@code tip} to {@code commit}, if it is still at {@code tip}. */
    PushVerdict push(ObjectName commit, ObjectName tip) {
        try {
            return line.once(() -> {
                try (PushTalk talk = clone.push()) {
                    return push(talk, commit, tip);
                }
            });
        } catch (RemoteException e) {
            return verdict(e);
        }
    }

    private PushVerdict push(PushTalk talk, ObjectName commit, ObjectName tip) throws IOException {
        ObjectName there = talk.tip(ref);
        if (commit.equals(there)) {
            return PushVerdict.of(Outcome.LANDED, "");
        }
        if (!tip.equals(there)) {
            return PushVerdict.of(Outcome.LOST, MOVED);
        }
        PushReport report;
        try {
            report = talk.push(ref, tip, commit);
        } catch (IOException e) {
            // the reason stands in what the server said besides: a full disk, a quota
            String said = line.redactor().cleanRemote(talk.messages());
            throw said.isEmpty() ? e : new IOException(e.getMessage() + ": " + said, e);
        }
        return verdict(report, line.redactor().cleanRemote(talk.messages()));
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

    private PushVerdict verdict(PushReport report, String remote) {
        String message = line.redactor().cleanRemote(report.message());
        String said = remote.isEmpty() ? message : message.isEmpty() ? remote : message + ": " + remote;
        return switch (report.outcome()) {
            case DONE -> PushVerdict.of(Outcome.LANDED, "");
            case MOVED -> PushVerdict.of(Outcome.LOST, MOVED);
            case UNKNOWN -> PushVerdict.of(Outcome.UNKNOWN, "the server did not report");
            case REFUSED -> PushVerdict.of(isRace(message, remote) ? Outcome.LOST : Outcome.REFUSED, said);
        };
    }

    private static boolean isRace(String message, String remote) {
        String lower = message.toLowerCase(Locale.ROOT);
        String lowerRemote = remote.toLowerCase(Locale.ROOT);
        if (lowerRemote.contains("cannot create") || lowerRemote.contains("declined")) {
            return false;
        }
        for (String race : RACES) {
            if (lower.contains(race)) {
                return true;
            }
        }
        return false;
    }
}
