/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.jspecify.annotations.Nullable;

/** The entries of a directory in Git's order: by unsigned bytes, directories as if their names ended in a slash. */
final class Tree {

    static final Tree EMPTY = new Tree(Map.of());

    private static final Comparator<Entry> ORDER =
            (left, right) -> Arrays.compareUnsigned(left.sortedBy(), right.sortedBy());

    private final Map<String, Entry> entries;

    /** An entry with its mode as Git stores it. */
    record Entry(String name, FileMode mode, ObjectId id) {

        boolean isTree() {
            return FileMode.TREE.equals(mode);
        }

        boolean isFile() {
            return FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode);
        }

        private byte[] sortedBy() {
            return (isTree() ? name + "/" : name).getBytes(StandardCharsets.UTF_8);
        }
    }

    private Tree(Map<String, Entry> entries) {
        this.entries = entries;
    }

    static Tree parse(byte[] raw) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        CanonicalTreeParser parser = new CanonicalTreeParser();
        parser.reset(raw);
        for (; !parser.eof(); parser.next(1)) {
            String name = parser.getEntryPathString();
            entries.put(name, new Entry(name, parser.getEntryFileMode(), parser.getEntryObjectId()));
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
        return entries.get(name);
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
        Map<String, Entry> copy = new LinkedHashMap<>(entries);
        Entry old = copy.put(entry.name(), entry);
        return old != null && old.isTree() == entry.isTree() ? new Tree(copy) : new Tree(sorted(copy));
    }

    Tree without(String name) {
        Map<String, Entry> copy = new LinkedHashMap<>(entries);
        copy.remove(name);
        return new Tree(copy);
    }

    TreeFormatter format() {
        TreeFormatter formatter = new TreeFormatter();
        entries.values().forEach(entry -> formatter.append(entry.name(), entry.mode(), entry.id()));
        return formatter;
    }

    private static Map<String, Entry> sorted(Map<String, Entry> entries) {
        Map<String, Entry> sorted = new LinkedHashMap<>();
        entries.values().stream().sorted(ORDER).forEach(entry -> sorted.put(entry.name(), entry));
        return sorted;
    }
}
