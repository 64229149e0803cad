/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change.place;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gitopsmaven.change.place.MarkedEntry.Marked;
import org.gitopsmaven.change.place.MarkedEntry.Part;
import org.gitopsmaven.yaml.YamlComments;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlPath;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;

/** Scalars with the marker of a Flux image policy beside them: {@code # {"$imagepolicy": "flux-system:web:tag"}}. */
final class MarkedImages {

    /** What a text with markers must hold. */
    static final String KEY = "$imagepolicy";

    private static final int DEEPEST = 64;
    private static final Pattern MARKER =
            Pattern.compile("\\{\\s*\"\\$imagepolicy\"\\s*:\\s*\"([^\":]+:[^\":]+)(?::(name|tag|digest))?\"\\s*}");

    private final List<ImagePlace> known;
    private final int document;
    private final Map<String, Map<Part, Marked>> byPolicy = new LinkedHashMap<>();
    private final List<ImagePlace> whole = new ArrayList<>();

    private MarkedImages(List<ImagePlace> known, int document) {
        this.known = known;
        this.document = document;
    }

    /**
     * The marked places of a document that was read with its comments.
     *
     * @param known places that were found by their names; what they hold is not told again
     */
    static List<ImagePlace> in(YamlNode root, List<ImagePlace> known, int document) {
        MarkedImages images = new MarkedImages(known, document);
        images.collect(root, YamlPath.ofKeys(), 0);
        List<ImagePlace> places = new ArrayList<>(images.whole);
        images.byPolicy.forEach((policy, parts) -> places.add(new MarkedEntry(document, policy, parts)));
        return places;
    }

    private void collect(YamlNode node, YamlPath path, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping) {
                collect(entry.value(), path.key(entry.name()), depth + 1);
            }
        } else if (node instanceof YamlSequence items) {
            for (int i = 0; i < items.size(); i++) {
                collect(items.get(i), path.item(i), depth + 1);
            }
        } else if (node instanceof YamlScalar scalar) {
            scalar(scalar, path);
        }
    }

    private void scalar(YamlScalar scalar, YamlPath path) {
        YamlComments comments = scalar.comments();
        String beside = comments == null ? null : comments.beside();
        Matcher matcher = MARKER.matcher(beside == null ? "" : beside);
        if (!matcher.find() || known.stream().anyMatch(place -> path.startsWith(place.path()))) {
            return;
        }
        String policy = matcher.group(1);
        String part = matcher.group(2);
        Marked marked = new Marked(path, scalar);
        if (part == null) {
            whole.add(new MarkedEntry(document, policy, Map.of(Part.WHOLE, marked)));
        } else {
            byPolicy.computeIfAbsent(policy, key -> new EnumMap<>(Part.class))
                    .put(Part.valueOf(part.toUpperCase(Locale.ROOT)), marked);
        }
    }
}
