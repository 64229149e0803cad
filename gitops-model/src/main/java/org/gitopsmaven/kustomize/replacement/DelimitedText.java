/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.replacement;

import java.util.ArrayList;
import java.util.List;

/** Texts of parts with a delimiter between them. */
final class DelimitedText {

    private DelimitedText() {}

    /** The parts, empty ones included. */
    static List<String> split(String text, String delimiter) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(delimiter); end >= 0; end = text.indexOf(delimiter, start)) {
            parts.add(text.substring(start, end));
            start = end + delimiter.length();
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** The text with another part at this index; in front for one below zero, behind for one past the end. */
    static String with(String text, FieldOptions options, String part) {
        List<String> parts = split(text, options.delimiter());
        if (options.index() < 0) {
            parts.add(0, part);
        } else if (options.index() >= parts.size()) {
            parts.add(part);
        } else {
            parts.set(options.index(), part);
        }
        return String.join(options.delimiter(), parts);
    }
}
