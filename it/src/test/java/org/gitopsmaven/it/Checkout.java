/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;

/** A work tree that a build runs in. */
final class Checkout {

    private Checkout() {}

    /** Makes a repository of a directory and commits all of it; the id of the commit. */
    static String commit(Path directory, String message) throws IOException {
        try (Git git = Git.init().setDirectory(directory.toFile()).call()) {
            git.add().addFilepattern(".").call();
            return git.commit()
                    .setMessage(message)
                    .setSign(false)
                    .setAuthor("Someone", "someone@example.com")
                    .setCommitter("Someone", "someone@example.com")
                    .call()
                    .name();
        } catch (GitAPIException e) {
            throw new IOException(e);
        }
    }

    /** Tags the commit that is checked out, and checks the tag out instead of the branch. */
    static void detach(Path directory, String tag) throws IOException {
        try (Git git = Git.open(directory.toFile())) {
            git.tag().setName(tag).setAnnotated(false).call();
            git.checkout().setName(tag).call();
        } catch (GitAPIException e) {
            throw new IOException(e);
        }
    }

    /** Whether tracked files are as they were committed. */
    static boolean isUnchanged(Path directory) throws IOException {
        try (Git git = Git.open(directory.toFile())) {
            return git.status().call().getUncommittedChanges().isEmpty();
        } catch (GitAPIException e) {
            throw new IOException(e);
        }
    }
}
