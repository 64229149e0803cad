/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import java.util.ArrayList;
import java.util.List;

/** Versions in words: {@code 1.28–1.33} for those that follow each other among the versions asked for. */
final class VersionRanges {

    private VersionRanges() {}

    /** @param asked all versions, in their order */
    static String of(List<String> versions, List<String> asked) {
        List<String> ranges = new ArrayList<>();
        int first = -1;
        for (int i = 0; i <= asked.size(); i++) {
            boolean in = i < asked.size() && versions.contains(asked.get(i));
            if (in && first < 0) {
                first = i;
            } else if (!in && first >= 0) {
                ranges.add(range(asked.subList(first, i)));
                first = -1;
            }
        }
        return String.join(", ", ranges);
    }

    private static String range(List<String> versions) {
        String last = versions.get(versions.size() - 1);
        return versions.size() < 3 ? String.join(", ", versions) : versions.get(0) + "–" + last;
    }
}
