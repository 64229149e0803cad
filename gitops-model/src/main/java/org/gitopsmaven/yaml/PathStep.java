/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import org.jspecify.annotations.Nullable;

/** A step of a {@link YamlPath}. */
sealed interface PathStep {

    /** The node one step further, or null. */
    @Nullable
    YamlNode in(YamlNode node);

    /** A new node that has just this step to another one. */
    YamlNode around(YamlNode node);

    /** A key of a mapping. */
    record Key(String name) implements PathStep {
        @Override
        public @Nullable YamlNode in(YamlNode node) {
            return node instanceof YamlMapping mapping ? mapping.get(name) : null;
        }

        @Override
        public YamlNode around(YamlNode node) {
            YamlMapping mapping = new YamlMapping();
            mapping.put(name, node);
            return mapping;
        }

        @Override
        public String toString() {
            return name.matches("[A-Za-z0-9_$-]+")
                    ? name
                    : "[\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"]";
        }
    }

    /** An item of a sequence, counted from 0. */
    record Index(int index) implements PathStep {
        @Override
        public @Nullable YamlNode in(YamlNode node) {
            return node instanceof YamlSequence sequence && index < sequence.size() ? sequence.get(index) : null;
        }

        @Override
        public YamlNode around(YamlNode node) {
            YamlSequence sequence = new YamlSequence();
            sequence.add(node);
            return sequence;
        }

        @Override
        public String toString() {
            return "[" + index + "]";
        }
    }

    /** The item of a sequence that is a mapping with this value under a key. */
    record Match(String key, String value) implements PathStep {
        @Override
        public @Nullable YamlNode in(YamlNode node) {
            if (node instanceof YamlSequence sequence) {
                for (YamlNode item : sequence) {
                    if (item instanceof YamlMapping mapping && value.equals(mapping.text(key))) {
                        return item;
                    }
                }
            }
            return null;
        }

        @Override
        public YamlNode around(YamlNode node) {
            YamlSequence sequence = new YamlSequence();
            sequence.add(named(node));
            return sequence;
        }

        /** The item itself: the key that it is found by, then what the node holds. */
        YamlNode named(YamlNode node) {
            YamlMapping item = new YamlMapping();
            item.put(key, YamlScalar.string(value));
            if (node instanceof YamlMapping mapping) {
                mapping.forEach(entry -> item.put(entry.name(), entry.value()));
            }
            return item;
        }

        @Override
        public String toString() {
            String plain = "[" + key + "=" + value + "]";
            return value.matches("[^\\]\"']*") ? plain : "[" + key + "=\"" + value.replace("\"", "\\\"") + "\"]";
        }
    }
}
