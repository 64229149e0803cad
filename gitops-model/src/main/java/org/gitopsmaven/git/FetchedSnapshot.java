/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.function.IntFunction;
import org.gitopsmaven.git.object.ObjectName;
import org.gitopsmaven.git.object.Tree;
import org.jspecify.annotations.Nullable;

/** The files of a commit of which parts are here; the rest is fetched when it is asked for. */
final class FetchedSnapshot implements GitSnapshot {

    // a directory with many siblings is one of many small ones: all of it is fetched at once
    private static final int MANY = 32;
    // how much of it, when only the directory itself is asked for
    private static final int BELOW = 3;

    private final ObjectStore store;
    private final Lock lock;
    private final ObjectName commit;
    private final ObjectName root;
    private final IntFunction<List<CommitRecord>> history;

    /**
     * @param history reads the last commits of the branch
     */
    FetchedSnapshot(ObjectStore store, Lock lock, ObjectName commit, IntFunction<List<CommitRecord>> history) {
        this.history = history;
        this.store = store;
        this.lock = lock;
        this.commit = commit;
        this.root = store.rootOf(commit);
    }

    /** Where a walk to a path ended: at its entry, at nothing, or at an object that is not here. */
    private record Walk(
            Tree.@Nullable Entry entry, @Nullable ObjectName missing, int levels) {

        static final Walk NOWHERE = new Walk(null, null, 0);
    }

    @Override
    public String commit() {
        return commit.name();
    }

    @Override
    public List<CommitRecord> log(int depth) {
        if (depth == 1) {
            return locked(() -> List.of(store.record(commit)));
        }
        List<CommitRecord> commits = history.apply(depth);
        List<CommitRecord> own =
                commits.stream().dropWhile(each -> !each.id().equals(commit())).toList();
        return own.isEmpty() ? commits : own; // the branch moved on further than was looked back
    }

    ObjectName root() {
        return root;
    }

    @Override
    public Optional<byte[]> read(RepositoryPath path) {
        return locked(() -> {
            Tree.Entry entry = find(path);
            if (entry == null) {
                return Optional.empty();
            }
            if (!entry.isFile()) {
                throw new GitException("\"" + path + "\" is " + word(kind(entry)) + ", not a file", null);
            }
            return Optional.of(store.blob(entry.id(), path));
        });
    }

    @Override
    public List<Entry> list(RepositoryPath directory) {
        return locked(() -> {
            Tree tree = tree(directory);
            return tree.entries().stream()
                    .map(entry -> new Entry(entry.name(), kind(entry)))
                    .toList();
        });
    }

    @Override
    public void prefetch(Collection<RepositoryPath> paths) {
        locked(() -> {
            bring(paths);
            return paths;
        });
    }

    /** The entry at a path, with its file or tree here; null when there is none. */
    Tree.@Nullable Entry find(RepositoryPath path) {
        bring(List.of(path));
        return walk(path).entry();
    }

    /** The tree at a path; an empty one where there is none. */
    Tree tree(RepositoryPath directory) {
        if (directory.isRoot()) {
            fetchUnlessHere(root);
        } else {
            bring(List.of(directory));
        }
        Tree.Entry entry = directory.isRoot() ? null : walk(directory).entry();
        ObjectName id = directory.isRoot() ? root : entry != null && entry.isTree() ? entry.id() : null;
        Tree tree = id == null ? null : store.tree(id);
        return tree == null ? Tree.EMPTY : tree;
    }

    private void fetchUnlessHere(ObjectName id) {
        if (!store.has(id)) {
            store.fetch(Set.of(id), 0);
        }
    }

    private void bring(Collection<RepositoryPath> paths) {
        while (true) {
            Set<ObjectName> trees = new HashSet<>();
            Set<ObjectName> files = new HashSet<>();
            int levels = 0;
            for (RepositoryPath path : paths) {
                Walk walk = walk(path);
                if (walk.missing() != null) {
                    (walk.levels() == ObjectStore.FILES ? files : trees).add(walk.missing());
                    levels = Math.max(levels, walk.levels());
                }
            }
            if (trees.isEmpty() && files.isEmpty()) {
                return;
            }
            // a filter by depth may hold files back, so they are asked for alone
            store.fetch(trees.isEmpty() ? files : trees, trees.isEmpty() ? ObjectStore.FILES : levels);
        }
    }

    private Walk walk(RepositoryPath path) {
        List<String> segments = path.segments();
        ObjectName at = root;
        int siblings = 0;
        for (int i = 0; i < segments.size(); i++) {
            Tree tree = store.tree(at);
            if (tree == null) {
                return new Walk(null, at, siblings >= MANY ? segments.size() - i : 0);
            }
            Tree.Entry entry = tree.get(segments.get(i));
            boolean last = i == segments.size() - 1;
            if (entry == null || !last && !entry.isTree()) {
                return Walk.NOWHERE;
            }
            if (last) {
                boolean here = !(entry.isFile() || entry.isTree()) || store.has(entry.id());
                int levels = entry.isFile() ? ObjectStore.FILES : tree.size() >= MANY ? BELOW : 0;
                return here ? new Walk(entry, null, 0) : new Walk(entry, entry.id(), levels);
            }
            at = entry.id();
            siblings = tree.size();
        }
        return Walk.NOWHERE;
    }

    private <T> T locked(java.util.function.Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    static Kind kind(Tree.Entry entry) {
        if (entry.isTree()) {
            return Kind.DIRECTORY;
        }
        if (entry.isLink()) {
            return Kind.SYMLINK;
        }
        return entry.isSubmodule() ? Kind.SUBMODULE : Kind.FILE;
    }

    static String word(Kind kind) {
        return switch (kind) {
            case FILE -> "a file";
            case DIRECTORY -> "a directory";
            case SYMLINK -> "a symbolic link";
            case SUBMODULE -> "a submodule";
        };
    }
}
