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
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.FilterSpec;
import org.jspecify.annotations.Nullable;

/** Commits, trees and files that are here, and the way to get those that are not. */
final class ObjectStore {

    /** Instead of a number of levels: what is wanted are files, which have nothing below them. */
    static final int FILES = -1;

    private final MemoryRepository repository;
    private final Tips tips;
    private final GitLimits limits;
    private final Map<ObjectId, Tree> trees = new HashMap<>();

    ObjectStore(MemoryRepository repository, Tips tips, GitLimits limits) {
        this.repository = repository;
        this.tips = tips;
        this.limits = limits;
    }

    boolean has(ObjectId id) {
        try (ObjectReader reader = repository.newObjectReader()) {
            return reader.has(id);
        } catch (IOException e) {
            throw unreadable(id, e);
        }
    }

    /** The root tree of a commit. */
    ObjectId rootOf(ObjectId commit) {
        try (RevWalk walk = new RevWalk(repository)) {
            return walk.parseCommit(commit).getTree().getId();
        } catch (IOException e) {
            throw unreadable(commit, e);
        }
    }

    /** A commit that is here. */
    CommitRecord record(ObjectId commit) {
        try (RevWalk walk = new RevWalk(repository)) {
            return History.record(walk.parseCommit(commit));
        } catch (IOException e) {
            throw unreadable(commit, e);
        }
    }

    /** A tree; null when it is not here. */
    @Nullable
    Tree tree(ObjectId id) {
        Tree known = trees.get(id);
        if (known != null || !has(id)) {
            return known;
        }
        try (ObjectReader reader = repository.newObjectReader()) {
            Tree read = Tree.parse(reader.open(id, Constants.OBJ_TREE).getBytes());
            trees.put(id, read);
            return read;
        } catch (IOException e) {
            throw unreadable(id, e);
        }
    }

    /** Makes a tree known that is being written. */
    void remember(ObjectId id, Tree tree) {
        trees.put(id, tree);
    }

    /** The content of a file that is here. */
    byte[] blob(ObjectId id, RepositoryPath path) {
        try (ObjectReader reader = repository.newObjectReader()) {
            ObjectLoader loader = reader.open(id, Constants.OBJ_BLOB);
            if (loader.getSize() > limits.file()) {
                throw new GitException(
                        "\"" + path + "\" has " + loader.getSize() + " bytes, more than the limit of " + limits.file(),
                        "raise the limit for files");
            }
            return loader.getBytes(limits.file());
        } catch (IOException e) {
            throw unreadable(id, e);
        }
    }

    /** Fetches objects; {@code levels} more of what lies below each, as far as the server goes along. */
    void fetch(Set<ObjectId> missing, int levels) {
        Deadline deadline = new Deadline(limits.deadline());
        Set<ObjectId> left = missing;
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

    private Set<ObjectId> fetchByIds(Set<ObjectId> missing, int levels, Deadline deadline) {
        Set<ObjectId> left = missing;
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
    private static FilterSpec filter(int levels, boolean countsWantedTree) {
        if (levels == FILES) {
            return FilterSpec.NO_FILTER;
        }
        return FetchPlan.filterOf("tree:" + (levels == 0 && !countsWantedTree ? 0 : levels + 1));
    }

    private Set<ObjectId> missingOf(Set<ObjectId> ids) {
        Set<ObjectId> left = new HashSet<>(ids);
        left.removeIf(this::has);
        return left;
    }

    private static GitException unreadable(ObjectId id, IOException e) {
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
