/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.kubernetes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gitopsmaven.resource.Gvk;

/**
 * The catalogue as it is stored: a line for each kind, type and field. Only kinds are read at once; of types it is noted
 * where they stand. The jar packs the text to a sixth, smaller than any form of our own.
 */
final class CatalogueText {

    private static final String RESOURCE = "catalogue.txt";
    private static final String VERSIONS = "versions ";
    private static final String KIND = "kind ";
    private static final String TYPE = "type ";

    private final String text;
    private final List<KubernetesVersion> versions = new ArrayList<>();
    private final Map<Gvk, KindLine> kinds = new HashMap<>();
    private final Map<String, Integer> types = new HashMap<>(2048);

    private CatalogueText(String text) {
        this.text = text;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            if (text.startsWith(TYPE, start)) {
                types.put(text.substring(start + TYPE.length(), endOfWord(start + TYPE.length(), end)), start);
            } else if (text.startsWith(KIND, start)) {
                KindLine kind = KindLine.of(text.substring(start, end), versions);
                kinds.put(kind.gvk(), kind);
            } else if (text.startsWith(VERSIONS, start)) {
                String known = text.substring(start + VERSIONS.length(), end);
                Arrays.stream(known.split(" ")).map(KubernetesVersion::of).forEach(versions::add);
            }
            start = end + 1;
        }
    }

    static CatalogueText load() {
        try (InputStream stream = Objects.requireNonNull(CatalogueText.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new CatalogueText(new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int endOfWord(int start, int endOfLine) {
        int space = text.indexOf(' ', start);
        return space < 0 || space > endOfLine ? endOfLine : space;
    }

    List<KubernetesVersion> versions() {
        return versions;
    }

    Map<Gvk, KindLine> kinds() {
        return kinds;
    }

    /** The fields of a type in all versions; none for a type that is not there. */
    List<FieldLine> fields(String type) {
        Integer start = types.get(type);
        List<FieldLine> fields = new ArrayList<>();
        if (start == null) {
            return fields;
        }
        int end = text.indexOf('\n', start);
        int at = text.indexOf('@', start);
        Presence presence = at < 0 || at > end ? Presence.ALWAYS : Presence.of(text.substring(at + 1, end), versions);
        while (text.startsWith("  ", end + 1)) {
            int line = end + 1;
            end = text.indexOf('\n', line);
            fields.add(FieldLine.of(text.substring(line, end), presence, versions));
        }
        return fields;
    }
}
