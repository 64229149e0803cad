/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.yaml.YamlMark;
import org.gitopsmaven.yaml.YamlPath;
import org.gitopsmaven.yaml.YamlScalar;

/**
 * Lines that carry the marker of a Flux image policy, each with a part of the image.
 *
 * @param policy {@code namespace:name}
 * @param parts the scalars by the part that their markers name
 */
record MarkedEntry(int document, String policy, Map<Part, Marked> parts) implements ImagePlace {

    enum Part {
        WHOLE,
        NAME,
        TAG,
        DIGEST
    }

    /** A scalar with a marker beside it. */
    record Marked(YamlPath path, YamlScalar scalar) {}

    MarkedEntry {
        parts = Map.copyOf(parts);
    }

    @Override
    public YamlPath path() {
        return first().path();
    }

    @Override
    public String key() {
        return "$imagepolicy " + policy;
    }

    @Override
    public YamlMark mark() {
        return first().scalar().mark();
    }

    @Override
    public String alias() {
        return policy.substring(policy.indexOf(':') + 1);
    }

    @Override
    public ImageParts image() {
        Marked whole = parts.get(Part.WHOLE);
        ImageParts read = whole == null ? null : ImageParts.parse(whole.scalar().text());
        return read != null ? read : new ImageParts(text(Part.NAME), text(Part.TAG), text(Part.DIGEST));
    }

    @Override
    public List<ValueEdit> write(ImageParts wanted) {
        List<ValueEdit> edits = new ArrayList<>();
        set(edits, Part.WHOLE, wanted.toString());
        set(edits, Part.NAME, wanted.name());
        set(edits, Part.TAG, wanted.tag());
        set(edits, Part.DIGEST, wanted.digest());
        return edits;
    }

    private void set(List<ValueEdit> edits, Part part, String value) {
        Marked marked = parts.get(part);
        if (marked != null && !value.isEmpty() && !value.equals(marked.scalar().text())) {
            edits.add(new ValueEdit(document, marked.path(), value));
        }
    }

    private String text(Part part) {
        Marked marked = parts.get(part);
        return marked == null ? "" : marked.scalar().text();
    }

    private Marked first() {
        return parts.entrySet().stream()
                .min(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .orElseThrow();
    }
}
