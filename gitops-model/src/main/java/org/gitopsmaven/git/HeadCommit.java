/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.IOException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * The commit that is checked out.
 *
 * @param author name and address
 * @param date when it was written, in UTC as RFC 3339 has it
 * @param message all of it
 */
public record HeadCommit(String id, String author, String date, String message) {

    /** The commit of the work tree that a directory lies in; nothing outside of one, or before its first commit. */
    public static Optional<HeadCommit> of(Path directory) {
        Optional<WorkTreeHead> head = WorkTreeHead.of(directory);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        try (Repository repository = new FileRepositoryBuilder()
                        .findGitDir(directory.toAbsolutePath().toFile())
                        .build();
                RevWalk walk = new RevWalk(repository)) {
            return Optional.of(of(walk.parseCommit(repository.resolve(head.get().commit()))));
        } catch (IOException e) {
            throw new GitException(
                    directory + ": the last commit cannot be read: " + e.getMessage(), "check it with git log", e);
        }
    }

    private static HeadCommit of(RevCommit commit) {
        PersonIdent author = commit.getAuthorIdent();
        String date = author.getWhenAsInstant().truncatedTo(ChronoUnit.SECONDS).toString();
        return new HeadCommit(
                commit.name(),
                author.getName() + " <" + author.getEmailAddress() + ">",
                date,
                commit.getFullMessage().strip());
    }
}
