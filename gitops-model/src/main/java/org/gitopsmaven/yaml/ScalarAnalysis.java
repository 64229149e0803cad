/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

/**
 * What a text holds that rules out some of the ways to write it ({@code yaml_emitter_analyze_scalar} of goyaml).
 *
 * @param multiline whether it has line breaks
 */
record ScalarAnalysis(boolean multiline, boolean flowPlain, boolean blockPlain, boolean singleQuoted, boolean block) {

    private static final ScalarAnalysis EMPTY = new ScalarAnalysis(false, false, true, true, false);
    private static final ScalarAnalysis WORD = new ScalarAnalysis(false, true, true, true, true);

    /**
     * Analyses a text.
     *
     * @param tabsInBlocks whether a tab leaves block scalars possible (goyaml 3)
     */
    static ScalarAnalysis of(String text, boolean tabsInBlocks) {
        if (text.isEmpty()) {
            return EMPTY;
        }
        return isWord(text) ? WORD : new ScalarScan(text).analysis(tabsInBlocks);
    }

    /** The usual case: nothing in it has a meaning. */
    private static boolean isWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean harmless = c >= 'a' && c <= 'z'
                    || c >= 'A' && c <= 'Z'
                    || c >= '0' && c <= '9'
                    || i > 0 && (c == '-' || c == '.' || c == '/' || c == '_' || c == '=' || c == '+');
            if (!harmless) {
                return false;
            }
        }
        return true;
    }
}
