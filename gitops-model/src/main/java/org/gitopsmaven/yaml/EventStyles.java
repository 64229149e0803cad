/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import org.snakeyaml.engine.v2.common.ScalarStyle;

/** The styles of the engine as ours. */
final class EventStyles {

    private EventStyles() {}

    static YamlStyle of(ScalarStyle style) {
        return switch (style) {
            case DOUBLE_QUOTED -> YamlStyle.DOUBLE_QUOTED;
            case SINGLE_QUOTED -> YamlStyle.SINGLE_QUOTED;
            case LITERAL -> YamlStyle.LITERAL;
            case FOLDED -> YamlStyle.FOLDED;
            default -> YamlStyle.PLAIN;
        };
    }
}
