/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

import java.util.List;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlSequence;

/** Finds the places in the file that a schema speaks of by keys and indices. */
record SchemaPlace(YamlMapping file) {

    Location ofValue(List<String> path) {
        return node(path).mark().location();
    }

    /** The place of a key, or of the value itself when it has no such key. */
    Location ofKey(List<String> path, String key) {
        YamlNode node = node(path);
        YamlEntry entry = node instanceof YamlMapping mapping ? mapping.entry(key) : null;
        return entry == null ? node.mark().location() : entry.key().mark().location();
    }

    /** The deepest node on the way. */
    private YamlNode node(List<String> path) {
        YamlNode node = file;
        for (String step : path) {
            YamlNode next = node instanceof YamlMapping mapping
                    ? mapping.get(step)
                    : node instanceof YamlSequence items ? items.get(Integer.parseInt(step)) : null;
            if (next == null) {
                return node;
            }
            node = next;
        }
        return node;
    }
}
