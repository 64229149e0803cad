/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gitopsmaven.git.object.CommitText;
import org.gitopsmaven.git.object.GitObjects;
import org.gitopsmaven.git.object.ObjectName;
import org.gitopsmaven.git.object.ObjectType;
import org.gitopsmaven.git.object.Tree;
import org.jspecify.annotations.Nullable;

/** Commits, trees and files that are here, and the way to get those that are not. */
final class ObjectStore {

    /** Instead of a number of levels: what is wanted are files, which have nothing below them. */
    static final int FILES = -1;

    private final GitObjects objects;
    private final Tips tips;
    private final GitLimits limits;
    private final Map<ObjectName, Tree> trees = new HashMap<>();

    ObjectStore(GitObjects objects, Tips tips, GitLimits limits) {
        this.objects = objects;
        this.tips = tips;
        this.limits = limits;
    }

    boolean has(ObjectName id) {
        try {
            return objects.has(id);
        } catch (IOException e) {
            throw unreadable(id, e);
        }
    }

    /** The root tree of a commit. */
    ObjectName rootOf(ObjectName commit) {
        return commit(commit).tree();
    }

    /** A commit that is here. */
    CommitRecord record(ObjectName commit) {
        return History.record(commit, commit(commit));
    }

    private CommitText commit(ObjectName commit) {
        try {
            return CommitText.parse(objects.read(commit, ObjectType.COMMIT));
        } catch (IOException e) {
            throw unreadable(commit, e);
        }
    }

    /** A tree; null when it is not here. */
    @Nullable
    Tree tree(ObjectName id) {
        Tree known = trees.get(id);
        if (known != null || !has(id)) {
            return known;
        }
        try {
            Tree read = Tree.parse(objects.read(id, ObjectType.TREE));
            trees.put(id, read);
            return read;
        } catch (IOException e) {
            throw unreadable(id, e);
        }
    }

    /** Makes a tree known that is being written. */
    void remember(ObjectName id, Tree tree) {
        trees.put(id, tree);
    }

    /** The content of a file that is here. */
    byte[] blob(ObjectName id, RepositoryPath path) {
        try {
            long size = objects.size(id);
            if (size > limits.file()) {
                throw new GitException(
                        "\"" + path + "\" has " + size + " bytes, more than the limit of " + limits.file(),
                        "raise the limit for files");
            }
            return objects.read(id, ObjectType.BLOB).clone();
        } catch (IOException e) {
            throw unreadable(id, e);
        }
    }

    /** Fetches objects; {@code levels} more of what lies below each, as far as the server goes along. */
    void fetch(Set<ObjectName> missing, int levels) {
        Deadline deadline = new Deadline(limits.deadline());
        Set<ObjectName> left = missing;
        if (tips.plan().isPartial()) {
            left = fetchByIds(missing, levels, deadline);
        }
        if (!left.isEmpty()) {
            tips.tip(Set.of(), deadline);
            left = missingOf(left);
        }
        if (!left.isEmpty()) {
            throw new StaleSnapshotException();
        }
    }

    private Set<ObjectName> fetchByIds(Set<ObjectName> missing, int levels, Deadline deadline) {
        Set<ObjectName> left = missing;
        try {
            boolean counted = tips.countsWantedTree();
            tips.objects(left, filter(levels, counted), deadline);
            left = missingOf(left);
            if (!left.isEmpty() && levels == 0 && !counted) {
                tips.objects(left, filter(levels, true), deadline);
                left = missingOf(left);
            }
        } catch (RemoteException e) {
            if (e.failure().kind() != Failure.Kind.NO_IDS) {
                throw e;
            }
        }
        if (!left.isEmpty()) {
            tips.giveUpOnIds();
        }
        return left;
    }

    /** C Git gives a wanted tree whatever the filter says and counts from its entries; JGit counts the tree as well. */
    private static String filter(int levels, boolean countsWantedTree) {
        return levels == FILES ? "" : "tree:" + (levels == 0 && !countsWantedTree ? 0 : levels + 1);
    }

    private Set<ObjectName> missingOf(Set<ObjectName> ids) {
        Set<ObjectName> left = new HashSet<>(ids);
        left.removeIf(this::has);
        return left;
    }

    private static GitException unreadable(ObjectName id, IOException e) {
        return new GitException(
                "object " + id.name() + " of the repository cannot be read: " + e.getMessage(),
                "check the repository with git fsck");
    }

    /** The branch moved on while an older commit of it was read, and the server gives only its tip. */
    static final class StaleSnapshotException extends GitException {

        private static final long serialVersionUID = 1L;

        StaleSnapshotException() {
            super("the branch moved on while it was read", "run again");
        }
    }
}
