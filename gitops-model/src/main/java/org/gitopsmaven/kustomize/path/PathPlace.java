/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.path;

import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlSequence;

/** A place in a tree whose node can be read and replaced. */
public sealed interface PathPlace {

    YamlNode node();

    void set(YamlNode node);

    /** The value of a field. */
    record Field(YamlEntry entry) implements PathPlace {
        @Override
        public YamlNode node() {
            return entry.value();
        }

        @Override
        public void set(YamlNode node) {
            entry.setValue(node);
        }
    }

    /** An item of a sequence. */
    record Item(YamlSequence sequence, int index) implements PathPlace {
        @Override
        public YamlNode node() {
            return sequence.get(index);
        }

        @Override
        public void set(YamlNode node) {
            sequence.set(index, node);
        }
    }

    /** A whole tree. */
    final class Root implements PathPlace {

        private YamlNode node;

        public Root(YamlNode node) {
            this.node = node;
        }

        @Override
        public YamlNode node() {
            return node;
        }

        @Override
        public void set(YamlNode other) {
            node = other;
        }
    }
}
