/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.read;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;

/** Reads the documents of a text as {@code kyaml/kio/byteio_reader.go} does, which splits the text before it reads. */
final class DocumentSplitter {

    private static final String SEPARATOR = "\n---";

    private final String text;
    private final String file;
    private int parts = 1;

    DocumentSplitter(String text, String file) {
        this.text = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n");
        this.file = file;
    }

    /** The documents, empty ones included. */
    List<YamlNode> documents() {
        List<Integer> starts = startsOfParts();
        parts = starts.size();
        // Only the first document of a part counts. Elsewhere the reader splits at the same places.
        boolean plain = !text.contains("\n...") && !text.startsWith("%") && !text.contains("\n%");
        return plain ? YamlReader.read(text, file, YamlDialect.GOYAML3) : firstOfEach(starts);
    }

    /** How many parts the text had. */
    int parts() {
        return parts;
    }

    private List<Integer> startsOfParts() {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        int from = 0;
        for (int at = text.indexOf(SEPARATOR, from); at >= 0; at = text.indexOf(SEPARATOR, from)) {
            int end = text.indexOf('\n', at + 1);
            if (end < 0) {
                break;
            }
            ensureSeparator(text.substring(at + 1, end).trim(), at);
            starts.add(end + 1);
            from = end + 1; // the line after a separator is none itself
        }
        return starts;
    }

    private void ensureSeparator(String line, int at) {
        String rest = line.substring(3).trim();
        if (!rest.isEmpty() && !rest.startsWith("#")) {
            throw new KustomizeException("invalid document separator: " + line, new Location(file, lineAt(at) + 1, 1));
        }
    }

    private List<YamlNode> firstOfEach(List<Integer> starts) {
        List<YamlNode> documents = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            int end = i + 1 < starts.size() ? text.lastIndexOf('\n', starts.get(i + 1) - 2) + 1 : text.length();
            String part = "\n".repeat(lineAt(start) - 1) + text.substring(start, Math.max(start, end));
            List<YamlNode> read = YamlReader.read(part, file, YamlDialect.GOYAML3);
            if (!read.isEmpty()) {
                documents.add(read.get(0));
            }
        }
        return documents;
    }

    private int lineAt(int index) {
        return 1 + (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
    }
}
