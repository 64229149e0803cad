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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gitopsmaven.resource.Gvk;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue as it is stored: a line for each kind, type and field. Only kinds are read at once; of types it is noted
 * where they stand. The jar packs the text to a sixth, smaller than any form of our own.
 */
final class CatalogueText {

    private static final String RESOURCE = "catalogue.txt";
    private static final String VERSIONS = "versions ";
    private static final String KIND = "kind ";
    private static final String TYPE = "type ";

    /** How many places of a search are remembered: the first ones are the same each time. */
    private static final int PROBES = 256;

    private final String text;
    private final List<KubernetesVersion> versions = new ArrayList<>();
    private final int kindsStart;
    private final int typesStart;
    private final int[] kindProbes = new int[2 * PROBES];
    private final int[] typeProbes = new int[2 * PROBES];
    private final Map<Gvk, Optional<KindLine>> kinds = new ConcurrentHashMap<>();

    private CatalogueText(String text) {
        this.text = text;
        int start = text.indexOf("\n" + VERSIONS) + 1;
        String known = text.substring(start + VERSIONS.length(), text.indexOf('\n', start));
        for (String version : known.split(" ")) {
            versions.add(KubernetesVersion.of(version));
        }
        kindsStart = text.indexOf("\n" + KIND, start) + 1;
        typesStart = text.indexOf("\n" + TYPE, kindsStart) + 1;
    }

    static CatalogueText load() {
        try (InputStream stream = Objects.requireNonNull(CatalogueText.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new CatalogueText(new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<KubernetesVersion> versions() {
        return versions;
    }

    /** The line of a kind of any version, or null. */
    @Nullable
    KindLine kind(Gvk gvk) {
        Optional<KindLine> known = kinds.get(gvk);
        if (known == null) {
            int start = find(KIND, gvk.apiVersion() + " " + gvk.kind(), kindsStart, typesStart, kindProbes);
            known = start < 0 ? Optional.empty() : Optional.of(kindAt(start));
            kinds.put(gvk, known);
        }
        return known.orElse(null);
    }

    /** All kinds. */
    List<Gvk> kinds() {
        List<Gvk> all = new ArrayList<>();
        for (int start = kindsStart; start < typesStart; start = text.indexOf('\n', start) + 1) {
            all.add(kindAt(start).gvk());
        }
        return all;
    }

    /** Whether there are kinds of this group. */
    boolean hasGroup(String group) {
        String line = "\n" + KIND + (group.isEmpty() ? "v1 " : group + "/");
        int found = text.indexOf(line, kindsStart - 1);
        return found >= 0 && found < typesStart;
    }

    private KindLine kindAt(int start) {
        return KindLine.of(text.substring(start, text.indexOf('\n', start)), versions);
    }

    /**
     * Where the line stands that has these words first, or -1: the lines are sorted, so that none else is read.
     *
     * @param probes the line of each place of the search, then the line behind it, 0 where nobody looked yet; other threads
     *     write the same
     */
    private int find(String prefix, String words, int first, int end, int[] probes) {
        int low = first;
        int high = end;
        int place = 1;
        while (low < high) {
            int line = place < PROBES ? probes[place] : 0;
            if (line == 0) {
                line = Math.max(text.lastIndexOf("\n" + prefix, (low + high) >>> 1) + 1, low);
                if (place < PROBES) {
                    probes[place] = line;
                }
            }
            int order = compare(line + prefix.length(), words);
            if (order == 0) {
                return line;
            }
            if (order < 0) {
                low = behind(prefix, line, high, probes, place);
                place = 2 * place + 1;
            } else {
                high = line;
                place = 2 * place;
            }
        }
        return -1;
    }

    private int behind(String prefix, int line, int end, int[] probes, int place) {
        int next = place < PROBES ? probes[PROBES + place] : 0;
        if (next == 0) {
            int found = text.indexOf("\n" + prefix, line + 1) + 1;
            next = found == 0 ? end : found;
            if (place < PROBES) {
                probes[PROBES + place] = next;
            }
        }
        return next;
    }

    /** How what stands there compares with some words, of which a blank or the end of the line is the end. */
    private int compare(int at, String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = text.charAt(at + i);
            if (c != words.charAt(i)) {
                return c - words.charAt(i);
            }
        }
        char behind = text.charAt(at + words.length());
        return behind == ' ' || behind == '\n' ? 0 : 1;
    }

    /** The fields of a type in all versions; none for a type that is not there. */
    List<FieldLine> fields(String type) {
        int start = find(TYPE, type, typesStart, text.length(), typeProbes);
        List<FieldLine> fields = new ArrayList<>();
        if (start < 0) {
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
