/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.helm;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The documents of a stream as {@code helm template} prints it, each with its source.
 *
 * @param documents {@code source}, a line feed, the text
 */
record PrintedDocuments(List<String> documents) {

    private static final Pattern SOURCE = Pattern.compile("(?m)^---\n# Source: ([^\n]+)\n");

    static PrintedDocuments of(String stream) {
        List<String> documents = new ArrayList<>();
        Matcher matcher = SOURCE.matcher(stream);
        String source = "";
        int from = 0;
        while (matcher.find()) {
            add(documents, source, stream.substring(from, matcher.start()));
            source = matcher.group(1);
            from = matcher.end();
        }
        add(documents, source, stream.substring(from));
        return new PrintedDocuments(documents);
    }

    /** Manifests of {@code crds/} are printed as they are, several in one go. */
    private static void add(List<String> documents, String source, String text) {
        for (String document : ("\n" + text.strip()).split("\\s*\n---\\s*")) {
            if (!document.isBlank()) {
                documents.add(source + "\n" + document.strip());
            }
        }
    }
}
