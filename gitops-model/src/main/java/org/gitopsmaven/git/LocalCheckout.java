/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/**
 * A work tree that a goal is called in. It is only read; no filter and no hook of it is run.
 *
 * @param root its directory
 * @param origin the remote of this name; null when there is none that can be used
 */
public record LocalCheckout(Path root, @Nullable GitRemote origin) {

    /** The work tree that a directory lies in. */
    public static Optional<LocalCheckout> of(Path directory) {
        try (Repository repository = WorkTreeRepository.around(directory)) {
            return repository == null || repository.isBare()
                    ? Optional.empty()
                    : Optional.of(new LocalCheckout(repository.getWorkTree().toPath(), remote(repository)));
        } catch (IOException e) {
            throw unreadable(directory, e);
        }
    }

    /** The commit that is checked out; nothing before the first. */
    public Optional<Head> head() {
        try (Repository repository = open();
                RevWalk walk = new RevWalk(repository)) {
            ObjectId id = repository.resolve(Constants.HEAD);
            if (id == null) {
                return Optional.empty();
            }
            RevCommit commit = walk.parseCommit(id);
            PersonIdent author = commit.getAuthorIdent();
            String branch = repository.getBranch();
            return Optional.of(new Head(
                    commit.name(),
                    branch == null || branch.equals(commit.name()) ? "" : branch,
                    author.getName() + " <" + author.getEmailAddress() + ">",
                    author.getWhenAsInstant(),
                    Instant.ofEpochSecond(commit.getCommitTime()),
                    commit.getShortMessage()));
        } catch (IOException e) {
            throw unreadable(root, e);
        }
    }

    /**
     * A commit that is checked out.
     *
     * @param branch the branch that it is checked out from; empty when it is not
     * @param author {@code name <address>}
     * @param authored when it was made
     * @param committed when it was written into the repository
     */
    public record Head(
            String commit, String branch, String author, Instant authored, Instant committed, String subject) {}

    private Repository open() throws IOException {
        return new FileRepositoryBuilder()
                .setWorkTree(root.toFile())
                .findGitDir(root.toFile())
                .build();
    }

    /** The files of these whose content here is not the committed one: edited, new or deleted. */
    public List<RepositoryPath> changed(Collection<RepositoryPath> paths) {
        List<RepositoryPath> changed = new ArrayList<>();
        try (Repository repository = open();
                RevWalk walk = new RevWalk(repository)) {
            ObjectId head = repository.resolve(Constants.HEAD);
            RevTree tree = head == null ? null : walk.parseCommit(head).getTree();
            for (RepositoryPath path : paths) {
                byte[] committed = tree == null ? null : committed(repository, tree, path);
                if (!same(committed, here(path))) {
                    changed.add(path);
                }
            }
        } catch (IOException e) {
            throw unreadable(root, e);
        }
        return changed;
    }

    private static byte @Nullable [] committed(Repository repository, RevTree tree, RepositoryPath path)
            throws IOException {
        try (TreeWalk found = TreeWalk.forPath(repository, path.value(), tree)) {
            return found == null ? null : repository.open(found.getObjectId(0)).getBytes();
        }
    }

    private byte @Nullable [] here(RepositoryPath path) throws IOException {
        Path file = root;
        for (String segment : path.segments()) {
            file = file.resolve(segment);
        }
        return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    }

    /** Line ends are what a checkout may change. */
    private static boolean same(byte @Nullable [] committed, byte @Nullable [] here) {
        return committed == null || here == null
                ? committed == here
                : Arrays.equals(withoutReturns(committed), withoutReturns(here));
    }

    private static byte[] withoutReturns(byte[] content) {
        byte[] kept = new byte[content.length];
        int length = 0;
        for (byte each : content) {
            if (each != '\r') {
                kept[length++] = each;
            }
        }
        return Arrays.copyOf(kept, length);
    }

    private static @Nullable GitRemote remote(Repository repository) {
        String url = repository
                .getConfig()
                .getString(
                        ConfigConstants.CONFIG_REMOTE_SECTION,
                        Constants.DEFAULT_REMOTE_NAME,
                        ConfigConstants.CONFIG_KEY_URL);
        if (url == null || url.isBlank()) {
            return null;
        }
        try {
            return parse(url);
        } catch (GitException e) {
            return null; // nobody asked for it, and its text may hold a password
        }
    }

    private static GitRemote parse(String url) {
        boolean path = !url.contains("://") && !url.contains("@") && new File(url).isAbsolute();
        return path ? GitRemote.of(Path.of(url)) : GitRemote.of(url);
    }

    private static GitException unreadable(Path directory, IOException e) {
        return new GitException(
                directory + ": the repository of the work tree cannot be read: " + e.getMessage(),
                "check it with git status",
                e);
    }
}
