/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel.value;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;
import org.gitopsmaven.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** Names with values, each made of its node when it is first asked for. */
final class Entries extends AbstractMap<Object, Object> {

    private final String[] names;
    private final Object[] values;
    private final NodeReader reader;

    /** @param values values, or nodes that the reader makes values of */
    Entries(String[] names, Object[] values, NodeReader reader) {
        this.names = names;
        this.values = values;
        this.reader = reader;
    }

    /** The same with one entry set or added. */
    Entries with(String name, Object value) {
        int index = index(name);
        int size = index < 0 ? names.length + 1 : names.length;
        String[] otherNames = java.util.Arrays.copyOf(names, size);
        Object[] otherValues = java.util.Arrays.copyOf(values, size);
        int place = index < 0 ? size - 1 : index;
        otherNames[place] = name;
        otherValues[place] = value;
        return new Entries(otherNames, otherValues, reader);
    }

    @Override
    public @Nullable Object get(Object key) {
        int index = index(key);
        return index < 0 ? null : valueAt(index);
    }

    @Override
    public boolean containsKey(Object key) {
        return index(key) >= 0;
    }

    @Override
    public int size() {
        return names.length;
    }

    private int index(Object key) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private Object valueAt(int index) {
        Object value = values[index];
        if (value instanceof YamlNode node) {
            value = reader.read(names[index], node);
            values[index] = value;
        }
        return value;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return names.length;
            }

            @Override
            public Iterator<Entry<Object, Object>> iterator() {
                return new Iterator<>() {
                    private int next;

                    @Override
                    public boolean hasNext() {
                        return next < names.length;
                    }

                    @Override
                    public Entry<Object, Object> next() {
                        int index = next++;
                        return new SimpleImmutableEntry<>(names[index], valueAt(index));
                    }
                };
            }
        };
    }
}
