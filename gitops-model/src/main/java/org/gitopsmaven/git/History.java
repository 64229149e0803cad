/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gitopsmaven.git.PartialClone.FetchTalk;
import org.gitopsmaven.git.PartialClone.FetchTerms;
import org.gitopsmaven.git.object.CommitText;
import org.gitopsmaven.git.object.GitObjects;
import org.gitopsmaven.git.object.ObjectName;
import org.gitopsmaven.git.object.ObjectType;

/**
 * The last commits of a branch along first parents, read without trees and files where the server allows. They are kept
 * apart from the objects that edits work on.
 */
final class History {

    private final Line line;
    private final String ref;
    private boolean filter;

    History(Line line, String ref, boolean filter) {
        this.line = line;
        this.ref = ref;
        this.filter = filter;
    }

    /** Up to {@code depth} commits, the newest first; none when the branch is gone. */
    List<CommitRecord> read(int depth, Deadline deadline) {
        try {
            return fetch(depth, deadline);
        } catch (RemoteException e) {
            if (!filter || e.failure().kind() == Failure.Kind.PASSING) {
                throw e;
            }
            filter = false;
            return fetch(depth, deadline);
        }
    }

    private List<CommitRecord> fetch(int depth, Deadline deadline) {
        PartialClone scratch = line.wire().newClone();
        return line.patiently(deadline, () -> {
            try (FetchTalk talk = scratch.fetch(new FetchTerms(List.of(ref), depth, filter ? "tree:0" : ""))) {
                ObjectName tip = Tips.find(ref, talk.refs());
                if (tip == null) {
                    return List.of();
                }
                talk.fetch(List.of(tip), Set.of());
                return walk(scratch.objects(), tip, depth);
            }
        });
    }

    private static List<CommitRecord> walk(GitObjects objects, ObjectName tip, int depth) throws IOException {
        List<CommitRecord> commits = new ArrayList<>();
        ObjectName next = tip;
        while (true) {
            CommitText commit = CommitText.parse(objects.read(next, ObjectType.COMMIT));
            commits.add(record(next, commit));
            if (commits.size() == depth || commit.parents().isEmpty()) {
                return commits;
            }
            next = commit.parents().get(0);
        }
    }

    static CommitRecord record(ObjectName id, CommitText commit) {
        String parent =
                commit.parents().isEmpty() ? "" : commit.parents().get(0).name();
        Instant time = Instant.ofEpochSecond(CommitText.seconds(commit.committer()));
        return new CommitRecord(id.name(), parent, CommitText.person(commit.author()), time, commit.message());
    }
}
