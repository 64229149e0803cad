/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A sequence: its items in order. */
public final class YamlSequence extends YamlNode implements Iterable<YamlNode> {

    private static final YamlNode[] NONE = {};

    private YamlNode[] items;
    private int size;

    public YamlSequence() {
        this(List.of(), YamlStyle.BLOCK, null, YamlMark.NONE, null);
    }

    public YamlSequence(
            List<? extends YamlNode> items,
            YamlStyle style,
            @Nullable String tag,
            YamlMark mark,
            @Nullable YamlComments comments) {
        super(mark, style, tag, comments);
        this.items = items.toArray(NONE);
        this.size = this.items.length;
    }

    /** @param items taken over as they are */
    YamlSequence(YamlNode[] items, YamlStyle style, String file, int line, int column) {
        super(file, line, column, style);
        this.items = items;
        this.size = items.length;
    }

    /** The items, for reading. */
    public List<YamlNode> items() {
        return new AbstractList<>() {
            @Override
            public YamlNode get(int index) {
                return YamlSequence.this.get(index);
            }

            @Override
            public int size() {
                return size;
            }

            @Override
            public Iterator<YamlNode> iterator() {
                return YamlSequence.this.iterator();
            }
        };
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public YamlNode get(int index) {
        return items[Objects.checkIndex(index, size)];
    }

    public void set(int index, YamlNode item) {
        items[Objects.checkIndex(index, size)] = item;
    }

    public void add(YamlNode item) {
        add(size, item);
    }

    public void add(int index, YamlNode item) {
        items = Slots.open(items, size, Objects.checkIndex(index, size + 1));
        items[index] = item;
        size++;
    }

    public YamlNode remove(int index) {
        YamlNode item = get(index);
        Slots.close(items, size--, index);
        return item;
    }

    /** Puts these items in the place of all that were there. */
    public void replaceAll(List<? extends YamlNode> others) {
        items = others.toArray(NONE);
        size = items.length;
    }

    @Override
    public Iterator<YamlNode> iterator() {
        return Slots.iterator(items, size);
    }

    @Override
    public YamlSequence copy() {
        YamlSequence copy = new YamlSequence(List.of(), style(), tag(), mark(), comments());
        copy.items = new YamlNode[size];
        for (int i = 0; i < size; i++) {
            copy.add(items[i].copy());
        }
        return copy;
    }

    @Override
    YamlSequence twin(Map<YamlEntry, YamlEntry> shared) {
        YamlSequence twin = new YamlSequence(List.of(), style(), tag(), mark(), comments());
        twin.items = new YamlNode[size];
        for (int i = 0; i < size; i++) {
            twin.add(items[i].twin(shared));
        }
        return twin;
    }

    @Override
    public String toString() {
        return items().toString();
    }
}
