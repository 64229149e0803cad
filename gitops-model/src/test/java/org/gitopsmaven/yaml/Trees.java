/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.Objects;

/** What tests read from trees that they know. */
final class Trees {

    private Trees() {}

    static YamlNode get(YamlNode mapping, String key) {
        return Objects.requireNonNull(((YamlMapping) mapping).get(key), key);
    }

    static YamlMapping mapping(YamlNode mapping, String key) {
        return (YamlMapping) get(mapping, key);
    }

    static YamlSequence sequence(YamlNode mapping, String key) {
        return (YamlSequence) get(mapping, key);
    }

    static YamlComments comments(YamlNode node) {
        return Objects.requireNonNull(node.comments(), "comments");
    }
}
