/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

/** Joins parts of URL paths as frameworks do: one slash between them, none at the end. */
final class UrlPath {

    private UrlPath() {}

    static String of(String... parts) {
        StringBuilder path = new StringBuilder();
        for (String part : parts) {
            for (String segment : part.split("/", -1)) {
                if (!segment.isBlank()) {
                    path.append('/').append(segment.strip());
                }
            }
        }
        return path.isEmpty() ? "/" : path.toString();
    }

    /** The part below the base, or from the root when it starts with a slash. */
    static String resolve(String base, String part) {
        return part.startsWith("/") ? of(part) : of(base, part);
    }
}
