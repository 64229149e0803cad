/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.jspecify.annotations.Nullable;

/** Compares the files of a work tree, committed or not, with a revision. What Git ignores is no part of it. */
public final class WorkTreeDiff {

    private static final int LARGEST = 16 << 20;
    private static final int BEFORE = 0;
    private static final int INDEX = 1;
    private static final int NOW = 2;

    private final ObjectReader reader;
    private final Path top;
    private final List<WorkTreeChange> changes = new ArrayList<>();

    private WorkTreeDiff(ObjectReader reader, Path top) {
        this.reader = reader;
        this.top = top;
    }

    /**
     * The files below a directory that differ from a revision, sorted by path.
     *
     * @param directory of a work tree
     * @param revision a commit, branch or tag, or what {@code git rev-parse} takes for one
     * @throws GitException when there is no such revision, or the directory lies in no work tree
     */
    public static List<WorkTreeChange> since(Path directory, String revision) {
        Path root = directory.toAbsolutePath().normalize();
        HermeticSystemReader.install();
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(root.toFile());
        if (builder.getGitDir() == null) {
            throw new GitException(
                    root + " is in no Git work tree, so nothing is known of " + revision, "leave the revision out");
        }
        try (Repository repository = builder.build();
                ObjectReader reader = repository.newObjectReader()) {
            Path top = repository.getWorkTree().toPath().toAbsolutePath().normalize();
            WorkTreeDiff diff = new WorkTreeDiff(reader, top);
            diff.walk(repository, tree(repository, revision), root);
            return List.copyOf(diff.changes);
        } catch (IOException e) {
            throw new GitException(
                    root + ": the repository of the work tree cannot be read: " + e.getMessage(),
                    "check it with git status",
                    e);
        }
    }

    private static ObjectId tree(Repository repository, String revision) throws IOException {
        ObjectId tree = null;
        try {
            tree = repository.resolve(revision + "^{tree}");
        } catch (IllegalArgumentException e) {
            throw unknown(revision, e);
        }
        if (tree == null) {
            throw unknown(revision, null);
        }
        return tree;
    }

    private static GitException unknown(String revision, @Nullable Throwable cause) {
        return new GitException(
                "there is no revision '" + revision + "' in the work tree's repository",
                "fetch it first; a shallow clone has only its newest commits",
                cause);
    }

    private void walk(Repository repository, ObjectId tree, Path root) throws IOException {
        try (TreeWalk walk = new TreeWalk(repository, reader)) {
            walk.addTree(tree);
            walk.addTree(new DirCacheIterator(repository.readDirCache()));
            FileTreeIterator files = new FileTreeIterator(repository);
            walk.addTree(files);
            files.setDirCacheIterator(walk, INDEX);
            Path below = top.relativize(root);
            if (!below.toString().isEmpty()) {
                walk.setFilter(PathFilter.create(
                        below.toString().replace(below.getFileSystem().getSeparator(), "/")));
            }
            while (walk.next()) {
                visit(walk);
            }
        }
    }

    private void visit(TreeWalk walk) throws IOException {
        WorkingTreeIterator now = walk.getTree(NOW, WorkingTreeIterator.class);
        boolean known = has(walk, BEFORE) || has(walk, INDEX);
        if (!known && now != null && now.isEntryIgnored()) {
            return;
        }
        if (walk.isSubtree()) {
            walk.enterSubtree();
        } else if (isChanged(walk, now)) {
            changes.add(new WorkTreeChange(top.resolve(walk.getPathString()), before(walk)));
        }
    }

    private static boolean has(TreeWalk walk, int tree) {
        return walk.getTree(tree, AbstractTreeIterator.class) != null;
    }

    private boolean isChanged(TreeWalk walk, @Nullable WorkingTreeIterator now) throws IOException {
        if (!has(walk, BEFORE)) {
            return now != null;
        }
        DirCacheIterator index = walk.getTree(INDEX, DirCacheIterator.class);
        DirCacheEntry staged = index == null || !walk.idEqual(BEFORE, INDEX) ? null : index.getDirCacheEntry();
        if (now == null) {
            return staged == null || !staged.isSkipWorkTree(); // a sparse checkout leaves files out
        }
        boolean asStaged = staged != null && !now.isModified(staged, true, reader);
        return !asStaged && !now.getEntryObjectId().equals(walk.getObjectId(BEFORE));
    }

    private @Nullable String before(TreeWalk walk) throws IOException {
        if (!has(walk, BEFORE)) {
            return null;
        }
        FileMode mode = walk.getFileMode(BEFORE);
        if (mode != FileMode.REGULAR_FILE && mode != FileMode.EXECUTABLE_FILE) {
            return "";
        }
        ObjectLoader blob = reader.open(walk.getObjectId(BEFORE));
        return blob.getSize() > LARGEST ? "" : new String(blob.getCachedBytes(LARGEST), StandardCharsets.UTF_8);
    }
}
