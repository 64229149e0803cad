/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlPath;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;

/**
 * The keys of a chart's values that set an image: {@code image.tag} beside {@code image.repository} (and
 * {@code image.registry}), or one text {@code image: name:tag}, anywhere below. Keys that end in {@code Image} count too.
 */
final class ValuesImages {

    private static final int DEEPEST = 32;

    private final int document;
    private final List<ImagePlace> places = new ArrayList<>();

    private ValuesImages(int document) {
        this.document = document;
    }

    /** The places in values that stand at a path of a document. */
    static List<ImagePlace> in(YamlNode values, YamlPath root, int document) {
        ValuesImages images = new ValuesImages(document);
        images.collect(values, root, 0);
        return images.places;
    }

    private void collect(YamlNode node, YamlPath path, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping) {
                YamlPath below = path.key(entry.name());
                if (!isNamedImage(entry.name()) || !add(entry.value(), below)) {
                    collect(entry.value(), below, depth + 1);
                }
            }
        } else if (node instanceof YamlSequence items) {
            for (int i = 0; i < items.size(); i++) {
                collect(items.get(i), path.item(i), depth + 1);
            }
        }
    }

    private boolean add(YamlNode node, YamlPath path) {
        String key = path.toString();
        if (node instanceof YamlMapping parts && isImage(parts)) {
            return places.add(new ValuesEntry(document, path, key, parts));
        }
        ImageParts image =
                node instanceof YamlScalar scalar && !scalar.text().isEmpty() ? ImageParts.parse(scalar.text()) : null;
        return image != null && places.add(new TextEntry(document, path, key, (YamlScalar) node, image));
    }

    private static boolean isNamedImage(String key) {
        return key.toLowerCase(Locale.ROOT).endsWith("image");
    }

    private static boolean isImage(YamlMapping parts) {
        return parts.contains("tag") || parts.contains("repository") || parts.contains("digest");
    }
}
