/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the marks of the engine, which count code points, into indices of a String. */
final class CodePoints {

    private final String text;
    private final int first;
    private int lastPoint;
    private int lastIndex;

    CodePoints(String text) {
        this.text = text;
        int i = 0;
        while (i < text.length() && !Character.isSurrogate(text.charAt(i))) {
            i++;
        }
        this.first = i;
    }

    int index(Optional<Mark> mark) {
        int point = mark.orElseThrow().getIndex();
        if (point <= first) {
            return point;
        }
        lastIndex = text.offsetByCodePoints(lastIndex, point - lastPoint); // marks lie close to each other
        lastPoint = point;
        return lastIndex;
    }
}
