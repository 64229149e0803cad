/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** A block scalar that ends with the text: the engine adds a line break that goyaml does not. */
final class LiteralEnd {

    private LiteralEnd() {}

    static String cut(ScalarEvent event, String text) {
        String value = event.getValue();
        boolean block = event.getScalarStyle() == ScalarStyle.LITERAL || event.getScalarStyle() == ScalarStyle.FOLDED;
        return block && value.endsWith("\n") && endsWithText(event, text)
                ? value.substring(0, value.length() - 1)
                : value;
    }

    private static boolean endsWithText(ScalarEvent event, String text) {
        char last = text.charAt(text.length() - 1);
        if (last == '\n' || last == '\r') {
            return false;
        }
        int end = event.getEndMark().orElseThrow().getIndex();
        return end >= text.length() || end == text.codePointCount(0, text.length());
    }
}
