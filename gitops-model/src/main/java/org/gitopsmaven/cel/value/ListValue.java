/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel.value;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.gitopsmaven.yaml.YamlNode;

/** Items, each made of its node when it is first asked for. */
final class ListValue extends AbstractList<Object> implements RandomAccess {

    private final Object[] items;
    private final NodeReader reader;

    ListValue(Object[] items, NodeReader reader) {
        this.items = items;
        this.reader = reader;
    }

    @Override
    public Object get(int index) {
        Object item = items[index];
        if (item instanceof YamlNode node) {
            item = reader.read("", node);
            items[index] = item;
        }
        return item;
    }

    @Override
    public int size() {
        return items.length;
    }
}
