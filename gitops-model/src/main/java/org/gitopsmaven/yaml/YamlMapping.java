/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.AbstractList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A mapping: its entries in the order they were written, duplicates included. */
public final class YamlMapping extends YamlNode implements Iterable<YamlEntry> {

    private static final YamlEntry[] NONE = {};

    private YamlEntry[] entries;
    private int size;

    public YamlMapping() {
        this(List.of(), YamlStyle.BLOCK, null, YamlMark.NONE, null);
    }

    public YamlMapping(
            List<YamlEntry> entries,
            YamlStyle style,
            @Nullable String tag,
            YamlMark mark,
            @Nullable YamlComments comments) {
        super(mark, style, tag, comments);
        this.entries = entries.toArray(NONE);
        this.size = this.entries.length;
    }

    /** @param entries taken over as they are */
    YamlMapping(YamlEntry[] entries, YamlStyle style, String file, int line, int column) {
        super(file, line, column, style);
        this.entries = entries;
        this.size = entries.length;
    }

    /** The entries, for reading. */
    public List<YamlEntry> entries() {
        return new AbstractList<>() {
            @Override
            public YamlEntry get(int index) {
                return entry(index);
            }

            @Override
            public int size() {
                return size;
            }

            @Override
            public Iterator<YamlEntry> iterator() {
                return YamlMapping.this.iterator();
            }
        };
    }

    /** One of the entries. */
    public YamlEntry entry(int index) {
        return entries[Objects.checkIndex(index, size)];
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /** The first entry with this key, or null. */
    public @Nullable YamlEntry entry(String key) {
        for (int i = 0; i < size; i++) {
            YamlEntry entry = entries[i];
            if (entry.name().equals(key)) {
                return entry;
            }
        }
        return null;
    }

    /** The value of the first entry with this key, or null. */
    public @Nullable YamlNode get(String key) {
        YamlEntry entry = entry(key);
        return entry == null ? null : entry.value();
    }

    /** The node reached through these keys, or null as soon as one is missing or no mapping. */
    public @Nullable YamlNode at(String... path) {
        YamlNode node = this;
        for (String key : path) {
            node = node instanceof YamlMapping mapping ? mapping.get(key) : null;
            if (node == null) {
                return null;
            }
        }
        return node;
    }

    /** The mapping under this key, or null when there is none or something else. */
    public @Nullable YamlMapping mapping(String key) {
        return get(key) instanceof YamlMapping mapping ? mapping : null;
    }

    /** The sequence under this key, or null when there is none or something else. */
    public @Nullable YamlSequence sequence(String key) {
        return get(key) instanceof YamlSequence sequence ? sequence : null;
    }

    /** The text of the scalar under this key, or null when there is none or something else. */
    public @Nullable String text(String key) {
        return get(key) instanceof YamlScalar scalar ? scalar.text() : null;
    }

    public boolean contains(String key) {
        return entry(key) != null;
    }

    /** Sets the value of the first entry with this key, or adds one at the end. */
    public void put(String key, YamlNode value) {
        YamlEntry entry = entry(key);
        if (entry == null) {
            add(new YamlEntry(YamlScalar.string(key), value));
        } else {
            entry.setValue(value);
        }
    }

    /** Adds an entry at the end, whether the key is there or not. */
    public void add(YamlEntry entry) {
        entries = Slots.open(entries, size, size);
        entries[size++] = entry;
    }

    /** Removes the first entry with this key and gives its value; null when there is none. */
    public @Nullable YamlNode remove(String key) {
        for (int i = 0; i < size; i++) {
            YamlEntry entry = entries[i];
            if (entry.name().equals(key)) {
                Slots.close(entries, size--, i);
                return entry.value();
            }
        }
        return null;
    }

    public void removeIf(Predicate<YamlEntry> condition) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            YamlEntry entry = entries[i];
            if (!condition.test(entry)) {
                entries[kept++] = entry;
            }
        }
        size = kept;
    }

    @Override
    public Iterator<YamlEntry> iterator() {
        return Slots.iterator(entries, size);
    }

    @Override
    public YamlMapping copy() {
        YamlMapping copy = new YamlMapping(List.of(), style(), tag(), mark(), comments());
        copy.entries = new YamlEntry[size];
        for (int i = 0; i < size; i++) {
            copy.add(new YamlEntry(entries[i].key(), entries[i].value().copy()));
        }
        return copy;
    }

    /** A copy in which entries that are shared by several mappings here are shared too; {@link #copy()} parts them. */
    public YamlMapping twin() {
        return twin(new IdentityHashMap<>());
    }

    @Override
    YamlMapping twin(Map<YamlEntry, YamlEntry> shared) {
        YamlMapping twin = new YamlMapping(List.of(), style(), tag(), mark(), comments());
        twin.entries = new YamlEntry[size];
        for (int i = 0; i < size; i++) {
            YamlEntry entry = entries[i];
            YamlEntry known = entry.isShared() ? shared.get(entry) : null;
            if (known == null) {
                known = new YamlEntry(entry.key(), entry.value().twin(shared));
                if (entry.isShared()) {
                    known.share();
                    shared.put(entry, known);
                }
            }
            twin.add(known);
        }
        return twin;
    }

    @Override
    public String toString() {
        return entries().toString();
    }
}
