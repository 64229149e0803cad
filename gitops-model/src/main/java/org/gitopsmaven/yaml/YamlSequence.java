/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A sequence: its items in order. */
public final class YamlSequence extends YamlNode implements Iterable<YamlNode> {

    private final ArrayList<YamlNode> items;

    public YamlSequence() {
        this(new ArrayList<>(), YamlStyle.BLOCK, null, YamlMark.NONE, null);
    }

    public YamlSequence(
            List<? extends YamlNode> items,
            YamlStyle style,
            @Nullable String tag,
            YamlMark mark,
            @Nullable YamlComments comments) {
        super(mark, style, tag, comments);
        this.items = new ArrayList<>(items);
    }

    /** The items, for reading. */
    public List<YamlNode> items() {
        return Collections.unmodifiableList(items);
    }

    public int size() {
        return items.size();
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    public YamlNode get(int index) {
        return items.get(index);
    }

    public void set(int index, YamlNode item) {
        items.set(index, item);
    }

    public void add(YamlNode item) {
        items.add(item);
    }

    public void add(int index, YamlNode item) {
        items.add(index, item);
    }

    public YamlNode remove(int index) {
        return items.remove(index);
    }

    /** Puts these items in the place of all that were there. */
    public void replaceAll(List<? extends YamlNode> others) {
        List<YamlNode> copy = List.copyOf(others);
        items.clear();
        items.addAll(copy);
    }

    @Override
    public Iterator<YamlNode> iterator() {
        return items().iterator();
    }

    @Override
    public YamlSequence copy() {
        YamlSequence copy = new YamlSequence(List.of(), style(), tag(), mark(), comments());
        copy.items.ensureCapacity(items.size());
        for (YamlNode item : items) {
            copy.items.add(item.copy());
        }
        return copy;
    }

    @Override
    YamlSequence twin(Map<YamlEntry, YamlEntry> shared) {
        YamlSequence twin = new YamlSequence(List.of(), style(), tag(), mark(), comments());
        twin.items.ensureCapacity(items.size());
        for (YamlNode item : items) {
            twin.items.add(item.twin(shared));
        }
        return twin;
    }

    @Override
    public String toString() {
        return items.toString();
    }
}
