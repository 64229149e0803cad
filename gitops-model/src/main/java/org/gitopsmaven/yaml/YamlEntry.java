/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

/** A key of a mapping with its value. */
public final class YamlEntry {

    private final YamlScalar key;
    private YamlNode value;
    private boolean shared;

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

    /** Tells that this very entry stands in several mappings, so that what is set in one of them is set in all. */
    public void share() {
        shared = true;
    }

    boolean isShared() {
        return shared;
    }

    @Override
    public String toString() {
        return key + ": " + value;
    }
}
