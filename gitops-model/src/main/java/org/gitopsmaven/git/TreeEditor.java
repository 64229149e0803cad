/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.gitopsmaven.git.object.GitObjects;
import org.gitopsmaven.git.object.ObjectName;
import org.gitopsmaven.git.object.ObjectType;
import org.gitopsmaven.git.object.Tree;
import org.jspecify.annotations.Nullable;

/** Writes files into a tree: only the trees on the way to them are made anew, every other entry keeps mode and id. */
final class TreeEditor {

    private final FetchedSnapshot base;
    private final ObjectStore store;
    private final GitObjects objects;

    TreeEditor(FetchedSnapshot base, ObjectStore store, GitObjects objects) {
        this.base = base;
        this.store = store;
        this.objects = objects;
    }

    /** The root tree with all edits in it; the same as before when they change nothing. */
    ObjectName apply(Collection<FileEdit> edits) throws IOException {
        base.prefetch(edits.stream().map(FileEdit::path).toList());
        ObjectName root = base.root();
        for (FileEdit edit : edits) {
            if (edit.path().isRoot()) {
                throw new GitException("the root of a repository is no file", null);
            }
            ObjectName edited =
                    edit(root, edit, RepositoryPath.ROOT, edit.path().segments());
            root = edited == null ? write(Tree.EMPTY) : edited;
        }
        return root;
    }

    /** The tree with the edit in it; null when nothing is left of it. */
    private @Nullable ObjectName edit(
            @Nullable ObjectName tree, FileEdit edit, RepositoryPath at, List<String> segments) throws IOException {
        Tree entries = tree == null ? Tree.EMPTY : read(tree);
        String name = segments.get(0);
        Tree.Entry old = entries.get(name);
        Tree edited;
        if (segments.size() == 1) {
            edited = leaf(entries, old, edit);
        } else {
            if (old != null && !old.isTree()) {
                throw new GitException(
                        "\"" + edit.path() + "\" lies below \"" + at.resolve(name) + "\", which is "
                                + FetchedSnapshot.word(FetchedSnapshot.kind(old)),
                        null);
            }
            refuseTwin(entries, old, name, edit);
            ObjectName below =
                    edit(old == null ? null : old.id(), edit, at.resolve(name), segments.subList(1, segments.size()));
            edited = below == null
                    ? entries.without(name)
                    : entries.with(new Tree.Entry(name, Tree.Entry.DIRECTORY, below));
        }
        return edited.isEmpty() ? null : write(edited);
    }

    private Tree leaf(Tree entries, Tree.@Nullable Entry old, FileEdit edit) throws IOException {
        String name = edit.path().name();
        if (old != null && !old.isFile()) {
            throw new GitException(
                    "\"" + edit.path() + "\" is " + FetchedSnapshot.word(FetchedSnapshot.kind(old)) + ", not a file",
                    null);
        }
        if (edit instanceof FileEdit.Put put) {
            refuseTwin(entries, old, name, edit);
            ObjectName blob = objects.write(ObjectType.BLOB, put.content());
            return entries.with(new Tree.Entry(name, old == null ? Tree.Entry.FILE : old.mode(), blob));
        }
        return entries.without(name);
    }

    private static void refuseTwin(Tree entries, Tree.@Nullable Entry old, String name, FileEdit edit) {
        Tree.Entry twin = old == null && edit instanceof FileEdit.Put ? entries.twin(name) : null;
        if (twin != null) {
            throw new GitException(
                    "\"" + edit.path() + "\" would lie beside \"" + twin.name()
                            + "\", which is the same name on Windows and macOS",
                    "use the spelling that is there");
        }
    }

    private ObjectName write(Tree tree) throws IOException {
        ObjectName id = objects.write(ObjectType.TREE, tree.format());
        store.remember(id, tree);
        return id;
    }

    private Tree read(ObjectName id) {
        Tree tree = store.tree(id);
        if (tree == null) {
            throw new IllegalStateException("tree " + id.name() + " is not here");
        }
        return tree;
    }
}
