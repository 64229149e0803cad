/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import org.gitopsmaven.yaml.YamlPath;
import org.jspecify.annotations.Nullable;

/**
 * A key of a mapping that gets another scalar.
 *
 * @param parent where the mapping is
 * @param value null to remove the key
 */
record ValueEdit(YamlPath parent, String key, @Nullable String value) {

    YamlPath path() {
        return parent.key(key);
    }
}
