/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.jsonpatch;

import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** An object or an array that an operation works on ({@code partialDoc} and {@code partialArray} of json-patch 4). */
sealed interface Container {

    /** The value under a key, null when an object has none. */
    @Nullable
    YamlNode get(String key);

    void set(String key, @Nullable YamlNode value);

    void add(String key, @Nullable YamlNode value);

    void remove(String key);

    static @Nullable Container of(@Nullable YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return new ObjectContainer(mapping);
        }
        return node instanceof YamlSequence sequence ? new ArrayContainer(sequence) : null;
    }

    private static YamlNode orNull(@Nullable YamlNode value) {
        return value == null ? YamlScalar.plain("null") : value;
    }

    /** An object. */
    record ObjectContainer(YamlMapping mapping) implements Container {

        @Override
        public @Nullable YamlNode get(String key) {
            return mapping.get(key);
        }

        @Override
        public void set(String key, @Nullable YamlNode value) {
            add(key, value);
        }

        @Override
        public void add(String key, @Nullable YamlNode value) {
            YamlNode node = orNull(value);
            if (mapping.contains(key)) {
                mapping.put(key, node);
            } else {
                mapping.add(new YamlEntry(YamlScalar.string(key).withMark(node.mark()), node));
            }
        }

        @Override
        public void remove(String key) {
            if (mapping.remove(key) == null) {
                throw new KustomizeException("Unable to remove nonexistent key: " + key + ": missing value");
            }
        }
    }

    /** An array. Negative indices count from its end. */
    record ArrayContainer(YamlSequence sequence) implements Container {

        @Override
        public YamlNode get(String key) {
            return sequence.get(index(key, sequence.size()));
        }

        @Override
        public void set(String key, @Nullable YamlNode value) {
            sequence.set(index(key, sequence.size()), orNull(value));
        }

        @Override
        public void add(String key, @Nullable YamlNode value) {
            if (key.equals("-")) {
                sequence.add(orNull(value));
                return;
            }
            int index;
            try {
                index = GoIndex.parse(key);
            } catch (KustomizeException e) {
                throw KustomizeException.wrap("value was not a proper array index: '" + key + "'", e);
            }
            sequence.add(within(index, sequence.size() + 1), orNull(value));
        }

        @Override
        public void remove(String key) {
            sequence.remove(index(key, sequence.size()));
        }

        private static int index(String key, int size) {
            return within(GoIndex.parse(key), size);
        }

        private static int within(int index, int size) {
            if (index >= size || index < -size) {
                throw new KustomizeException("Unable to access invalid index: " + index + ": invalid index referenced");
            }
            return index < 0 ? index + size : index;
        }
    }
}
