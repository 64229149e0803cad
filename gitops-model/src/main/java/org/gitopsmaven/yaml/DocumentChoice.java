/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * Which of several documents an edit means.
 *
 * @param number counted from 0; negative when kind and name tell it
 */
record DocumentChoice(String kind, String name, int number) {

    static final DocumentChoice ANY = new DocumentChoice("", "", -1);

    static DocumentChoice named(String kind, String name) {
        return new DocumentChoice(kind, name, -1);
    }

    static DocumentChoice numbered(int number) {
        return new DocumentChoice("", "", number);
    }

    /** The number of the document, counted from 0. */
    int in(List<YamlNode> documents, YamlPath path, String file) {
        if (number >= 0 && number < documents.size()) {
            return number;
        }
        List<Integer> candidates = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            if (equals(ANY) ? !YamlDialect.GOYAML3.isNull(documents.get(i)) : isChosen(documents.get(i))) {
                candidates.add(i);
            }
        }
        if (candidates.isEmpty() && documents.size() == 1 && equals(ANY)) {
            return 0;
        }
        if (candidates.size() > 1) {
            candidates = thatFit(candidates, documents, path);
        }
        if (candidates.size() != 1) {
            throw refuse(candidates, documents, path, file);
        }
        return candidates.get(0);
    }

    private boolean isChosen(YamlNode document) {
        return document instanceof YamlMapping mapping
                && kind.equals(mapping.text("kind"))
                && mapping.at("metadata", "name") instanceof YamlScalar scalar
                && name.equals(scalar.text());
    }

    /** Those that have the node already; where none has, those that have what would hold it. */
    private static List<Integer> thatFit(List<Integer> candidates, List<YamlNode> documents, YamlPath path) {
        List<PathStep> steps = path.steps();
        for (int length = steps.size(); length > 0; length--) {
            List<Integer> fitting = new ArrayList<>();
            for (int candidate : candidates) {
                YamlNode node = documents.get(candidate);
                for (int i = 0; i < length && node != null && !(node instanceof YamlScalar); i++) {
                    node = steps.get(i).in(node);
                }
                if (node != null) {
                    fitting.add(candidate);
                }
            }
            if (!fitting.isEmpty()) {
                return fitting;
            }
        }
        return candidates;
    }

    private YamlException refuse(List<Integer> candidates, List<YamlNode> documents, YamlPath path, String file) {
        if (candidates.isEmpty()) {
            String wanted = equals(ANY) ? "" : number >= 0 ? " number " + (number + 1) : " " + kind + "/" + name;
            return new YamlException("there is no document" + wanted, new YamlMark(file, 1, 1));
        }
        List<String> lines = new ArrayList<>();
        candidates.forEach(i -> lines.add("line " + documents.get(i).mark().line()));
        return new YamlException(
                "\"" + path + "\" fits several documents: " + String.join(", ", lines),
                documents.get(candidates.get(1)).mark(),
                "select one by kind and name");
    }
}
