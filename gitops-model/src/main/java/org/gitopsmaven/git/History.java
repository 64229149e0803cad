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
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.RefSpec;

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
        MemoryRepository scratch = new MemoryRepository(line.options().limits());
        return line.patiently(scratch, deadline, transport -> {
            transport.setDepth(depth);
            transport.setFilterSpec(FetchPlan.filterOf(filter ? "tree:0" : ""));
            try (FetchConnection connection = transport.openFetch(List.of(new RefSpec(ref)))) {
                Ref tip = connection.getRef(ref);
                if (tip == null) {
                    return List.of();
                }
                connection.fetch(NullProgressMonitor.INSTANCE, List.of(tip), Set.of());
                return walk(scratch, tip, depth);
            }
        });
    }

    private static List<CommitRecord> walk(MemoryRepository scratch, Ref tip, int depth) throws IOException {
        List<CommitRecord> commits = new ArrayList<>();
        try (RevWalk walk = new RevWalk(scratch)) {
            RevCommit commit = walk.parseCommit(tip.getObjectId());
            while (true) {
                commits.add(record(commit));
                if (commits.size() == depth || commit.getParentCount() == 0) {
                    return commits;
                }
                commit = walk.parseCommit(commit.getParent(0));
            }
        }
    }

    static CommitRecord record(RevCommit commit) {
        PersonIdent author = commit.getAuthorIdent();
        String parent = commit.getParentCount() == 0 ? "" : commit.getParent(0).name();
        Instant time = Instant.ofEpochSecond(commit.getCommitTime());
        return new CommitRecord(commit.name(), parent, author.getName(), time, commit.getFullMessage());
    }
}
