/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import org.jspecify.annotations.Nullable;

/**
 * How a scalar is to be written, if its text allows it.
 *
 * @param tag in its long form, or null
 */
record ScalarForm(String text, YamlStyle style, @Nullable String tag) {

    static ScalarForm plain(String text) {
        return new ScalarForm(text, YamlStyle.PLAIN, null);
    }

    /** The style that can be used in its place ({@code yaml_emitter_select_scalar_style}). */
    YamlStyle usable(ScalarAnalysis analysis, boolean flow, boolean simpleKey) {
        YamlStyle usable = simpleKey && analysis.multiline() ? YamlStyle.DOUBLE_QUOTED : style;
        if (usable == YamlStyle.PLAIN) {
            boolean allowed = flow ? analysis.flowPlain() : analysis.blockPlain();
            boolean invisible = text.isEmpty() && (flow || simpleKey);
            usable = allowed && !invisible ? YamlStyle.PLAIN : YamlStyle.SINGLE_QUOTED;
        }
        if (usable == YamlStyle.SINGLE_QUOTED) {
            return analysis.singleQuoted() ? usable : YamlStyle.DOUBLE_QUOTED;
        }
        if (usable == YamlStyle.LITERAL || usable == YamlStyle.FOLDED) {
            return analysis.block() && !flow && !simpleKey ? usable : YamlStyle.DOUBLE_QUOTED;
        }
        return usable;
    }
}
