/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git.object;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entries of a directory in Git's order: by unsigned bytes, directories as if their names ended in a slash. */
public final class Tree {

    public static final Tree EMPTY = new Tree(Map.of(), true);

    // what stands where bytes are not UTF-8
    private static final char REPLACEMENT = '\ufffd';

    private final Map<String, Entry> entries;
    private final boolean exact;

    /**
     * An entry.
     *
     * @param mode the octal digits of its mode, as they stand in the tree
     */
    public record Entry(String name, String mode, ObjectName id) {

        /** The mode of an ordinary file. */
        public static final String FILE = "100644";

        /** The mode of a directory. */
        public static final String DIRECTORY = "40000";

        public boolean isTree() {
            return mode.equals(DIRECTORY) || mode.equals("0" + DIRECTORY);
        }

        public boolean isFile() {
            return mode.startsWith("100");
        }

        public boolean isLink() {
            return mode.equals("120000");
        }

        public boolean isSubmodule() {
            return mode.equals("160000");
        }

        private byte[] sortedBy() {
            return (isTree() ? name + "/" : name).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** @param exact whether the names can be written as they were read */
    private Tree(Map<String, Entry> entries, boolean exact) {
        this.entries = entries;
        this.exact = exact;
    }

    /**
     * Reads the content of a tree.
     *
     * @throws IOException when it is none
     */
    public static Tree parse(byte[] raw) throws IOException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        boolean exact = true;
        for (int at = 0; at < raw.length; ) {
            int space = find(raw, at, ' ');
            int end = find(raw, space, '\0');
            if (end + 1 + ObjectName.BYTES > raw.length) {
                throw new IOException("a tree breaks off");
            }
            String name = new String(raw, space + 1, end - space - 1, StandardCharsets.UTF_8);
            String mode = new String(raw, at, space - at, StandardCharsets.ISO_8859_1);
            entries.put(name, new Entry(name, mode, ObjectName.at(raw, end + 1)));
            exact &= name.indexOf(REPLACEMENT) < 0;
            at = end + 1 + ObjectName.BYTES;
        }
        return new Tree(entries, exact);
    }

    public Collection<Entry> entries() {
        return Collections.unmodifiableCollection(entries.values());
    }

    public int size() {
        return entries.size();
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    public @Nullable Entry get(String name) {
        return entries.get(name);
    }

    /** An entry whose name differs only in upper and lower case; null for none. */
    public @Nullable Entry twin(String name) {
        for (Entry entry : entries.values()) {
            if (entry.name().equalsIgnoreCase(name) && !entry.name().equals(name)) {
                return entry;
            }
        }
        return null;
    }

    public Tree with(Entry entry) {
        Map<String, Entry> copy = new LinkedHashMap<>(entries);
        Entry old = copy.put(entry.name(), entry);
        return old != null && old.isTree() == entry.isTree() ? new Tree(copy, exact) : new Tree(sorted(copy), exact);
    }

    public Tree without(String name) {
        Map<String, Entry> copy = new LinkedHashMap<>(entries);
        copy.remove(name);
        return new Tree(copy, exact);
    }

    /**
     * The content that {@link #parse} reads.
     *
     * @throws IOException when a name in it was not in UTF-8: it would become another
     */
    public byte[] format() throws IOException {
        if (!exact) {
            throw new IOException("a directory holds a name that is not in UTF-8");
        }
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        for (Entry entry : entries.values()) {
            raw.writeBytes((entry.mode() + " " + entry.name() + "\0").getBytes(StandardCharsets.UTF_8));
            raw.writeBytes(entry.id().bytes());
        }
        return raw.toByteArray();
    }

    private static int find(byte[] raw, int from, char wanted) throws IOException {
        for (int at = from; at < raw.length; at++) {
            if (raw[at] == wanted) {
                return at;
            }
        }
        throw new IOException("a tree breaks off");
    }

    private static Map<String, Entry> sorted(Map<String, Entry> entries) {
        List<Entry> order = new ArrayList<>(entries.values());
        order.sort((left, right) -> Arrays.compareUnsigned(left.sortedBy(), right.sortedBy()));
        Map<String, Entry> sorted = new LinkedHashMap<>();
        order.forEach(entry -> sorted.put(entry.name(), entry));
        return sorted;
    }
}
