/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

/** A key of a mapping with its value. */
public final class YamlEntry {

    private final YamlScalar key;
    private YamlNode value;

    public YamlEntry(YamlScalar key, YamlNode value) {
        this.key = key;
        this.value = value;
    }

    public YamlScalar key() {
        return key;
    }

    /** The text of the key. */
    public String name() {
        return key.text();
    }

    public YamlNode value() {
        return value;
    }

    public void setValue(YamlNode other) {
        value = other;
    }

    @Override
    public String toString() {
        return key + ": " + value;
    }
}
