/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/** A bare repository on disk, and what a server would see in it. */
record LocalRepository(Path directory) {

    static LocalRepository create(Path directory, String... filesAndContents) {
        Map<RepositoryPath, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < filesAndContents.length; i += 2) {
            files.put(RepositoryPath.of(filesAndContents[i]), filesAndContents[i + 1].getBytes(UTF_8));
        }
        BareRepository.createIfMissing(
                GitRemote.of(directory), "main", files, CommitMessage.of("First"), GitIdentity.DEFAULT);
        return new LocalRepository(directory);
    }

    GitRemote remote() {
        return GitRemote.of(directory);
    }

    Repository open() throws IOException {
        return new FileRepositoryBuilder()
                .setGitDir(directory.toFile())
                .setBare()
                .build();
    }

    String tip() throws IOException {
        try (Repository repository = open()) {
            return repository.exactRef("refs/heads/main").getObjectId().name();
        }
    }

    /** A commit that changes nothing, by a clock that says another time. */
    void commitAt(String message, Instant time) throws IOException {
        try (Repository repository = open();
                ObjectInserter inserter = repository.newObjectInserter();
                RevWalk walk = new RevWalk(repository)) {
            RevCommit tip = walk.parseCommit(ObjectId.fromString(tip()));
            PersonIdent someone = new PersonIdent("Someone", "someone@example.com", time, ZoneOffset.UTC);
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(tip.getTree());
            commit.setParentId(tip);
            commit.setAuthor(someone);
            commit.setCommitter(someone);
            commit.setMessage(message);
            RefUpdate update = repository.updateRef("refs/heads/main");
            update.setNewObjectId(inserter.insert(commit));
            inserter.flush();
            update.update();
        }
    }

    String text(String path) throws IOException {
        try (Repository repository = open();
                RevWalk walk = new RevWalk(repository)) {
            RevCommit tip = walk.parseCommit(ObjectId.fromString(tip()));
            try (TreeWalk found = TreeWalk.forPath(repository, path, tip.getTree())) {
                return found == null
                        ? "(none)"
                        : new String(repository.open(found.getObjectId(0)).getBytes(), UTF_8);
            }
        }
    }

    /** The commits of the branch, the newest first; fails when one has more than one parent. */
    List<RevCommit> log() throws IOException {
        List<RevCommit> commits = new ArrayList<>();
        try (Repository repository = open();
                RevWalk walk = new RevWalk(repository)) {
            walk.markStart(walk.parseCommit(ObjectId.fromString(tip())));
            for (RevCommit commit : walk) {
                if (commit.getParentCount() > 1) {
                    throw new AssertionError(commit + " is a merge");
                }
                commits.add(commit);
            }
        }
        return commits;
    }

    List<String> subjects() throws IOException {
        return log().stream().map(RevCommit::getShortMessage).toList();
    }
}
