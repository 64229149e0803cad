/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.jsonpatch;

import java.util.Map;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlJson;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/**
 * Whether two values are equal for a {@code test}: objects and arrays by their parts, scalars by their JSON text, so that
 * {@code 1.0} in a patch of JSON is not {@code 1}.
 *
 * @param raw the scalars of a patch of JSON as they were written
 */
record JsonEquality(Map<YamlNode, String> raw) {

    boolean same(YamlNode one, YamlNode other) {
        if (one instanceof YamlMapping left) {
            return other instanceof YamlMapping right && sameFields(left, right);
        }
        if (one instanceof YamlSequence left) {
            return other instanceof YamlSequence right && sameItems(left, right);
        }
        return json(one).equals(json(other));
    }

    private boolean sameFields(YamlMapping left, YamlMapping right) {
        if (left.size() != right.size()) {
            return false;
        }
        for (YamlEntry entry : left) {
            @Nullable YamlNode value = right.get(entry.name());
            if (value == null || !same(entry.value(), value)) {
                return false;
            }
        }
        return true;
    }

    private boolean sameItems(YamlSequence left, YamlSequence right) {
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            if (!same(left.get(i), right.get(i))) {
                return false;
            }
        }
        return true;
    }

    private String json(YamlNode node) {
        String written = raw.get(node);
        return written != null ? written : YamlJson.write(node);
    }
}
