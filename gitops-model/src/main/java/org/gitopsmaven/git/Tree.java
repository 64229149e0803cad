/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.util.Collection;
import java.util.Collections;
import java.util.TreeMap;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.jspecify.annotations.Nullable;

/** The entries of a directory in Git's order: by unsigned bytes, directories as if their names ended in a slash. */
final class Tree {

    static final Tree EMPTY = new Tree(new TreeMap<>(TreeOrder.INSTANCE));

    private final TreeMap<TreeOrder.Key, Entry> entries;

    /** An entry with its mode as Git stores it. */
    record Entry(String name, FileMode mode, ObjectId id) {

        boolean isTree() {
            return FileMode.TREE.equals(mode);
        }

        boolean isFile() {
            return FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode);
        }
    }

    private Tree(TreeMap<TreeOrder.Key, Entry> entries) {
        this.entries = entries;
    }

    static Tree parse(byte[] raw) {
        TreeMap<TreeOrder.Key, Entry> entries = new TreeMap<>(TreeOrder.INSTANCE);
        CanonicalTreeParser parser = new CanonicalTreeParser();
        parser.reset(raw);
        for (; !parser.eof(); parser.next(1)) {
            Entry entry = new Entry(parser.getEntryPathString(), parser.getEntryFileMode(), parser.getEntryObjectId());
            entries.put(TreeOrder.Key.of(entry), entry);
        }
        return new Tree(entries);
    }

    Collection<Entry> entries() {
        return Collections.unmodifiableCollection(entries.values());
    }

    int size() {
        return entries.size();
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    @Nullable
    Entry get(String name) {
        Entry file = entries.get(new TreeOrder.Key(name, false));
        return file != null ? file : entries.get(new TreeOrder.Key(name, true));
    }

    /** An entry whose name differs only in upper and lower case; null for none. */
    @Nullable
    Entry twin(String name) {
        for (Entry entry : entries.values()) {
            if (entry.name().equalsIgnoreCase(name) && !entry.name().equals(name)) {
                return entry;
            }
        }
        return null;
    }

    Tree with(Entry entry) {
        TreeMap<TreeOrder.Key, Entry> copy = new TreeMap<>(entries);
        copy.put(TreeOrder.Key.of(entry), entry);
        return new Tree(copy);
    }

    Tree without(String name) {
        TreeMap<TreeOrder.Key, Entry> copy = new TreeMap<>(entries);
        copy.remove(new TreeOrder.Key(name, false));
        copy.remove(new TreeOrder.Key(name, true));
        return new Tree(copy);
    }

    TreeFormatter format() {
        TreeFormatter formatter = new TreeFormatter();
        entries.values().forEach(entry -> formatter.append(entry.name(), entry.mode(), entry.id()));
        return formatter;
    }
}
