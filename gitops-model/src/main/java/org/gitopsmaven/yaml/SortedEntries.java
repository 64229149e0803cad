/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The entries of a mapping as a Go map would hold them: checked as kyaml does on its way to JSON, then sorted. */
final class SortedEntries {

    private static final int SHORT = 12;

    private SortedEntries() {}

    /**
     * Sorts by insertion and merging, which stays calm where the order is not transitive.
     *
     * @param root whether it is the outermost mapping, in which keys of any type are taken for text
     */
    static List<YamlEntry> of(YamlMapping mapping, boolean root, Comparator<String> order) {
        List<YamlEntry> entries = new ArrayList<>(mapping.entries());
        for (YamlEntry entry : entries) {
            check(entry.key(), root);
        }
        checkDuplicates(entries);
        return sort(entries, order);
    }

    /** By the text of the keys, unchecked. */
    static List<YamlEntry> byName(YamlMapping mapping) {
        return sort(new ArrayList<>(mapping.entries()), Comparator.naturalOrder());
    }

    private static void check(YamlScalar key, boolean root) {
        YamlType type = YamlDialect.GOYAML3.typeOf(key);
        if (type == YamlType.NULL) {
            throw new YamlException(
                    "mapping key \"" + key.text() + "\" already defined", key.mark(), "a key needs text");
        }
        if (type != YamlType.STRING && !root) {
            throw new YamlException(
                    "json: unsupported type: map[interface {}]interface {}",
                    key.mark(),
                    "put the key " + key.text() + " in quotes");
        }
    }

    private static void checkDuplicates(List<YamlEntry> entries) {
        if (entries.size() <= SHORT) {
            for (int i = 1; i < entries.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (entries.get(i).name().equals(entries.get(j).name())) {
                        throw duplicate(entries.get(j).key(), entries.get(i).key());
                    }
                }
            }
            return;
        }
        Map<String, YamlScalar> seen = new HashMap<>();
        for (YamlEntry entry : entries) {
            YamlScalar first = seen.put(entry.name(), entry.key());
            if (first != null) {
                throw duplicate(first, entry.key());
            }
        }
    }

    private static YamlException duplicate(YamlScalar first, YamlScalar second) {
        String message = "mapping key \"" + second.text() + "\" already defined";
        return new YamlException(
                first.mark().line() == 0
                        ? message
                        : message + " at line " + first.mark().line(),
                second.mark(),
                "remove one of the two");
    }

    private static List<YamlEntry> sort(List<YamlEntry> entries, Comparator<String> order) {
        if (entries.size() <= SHORT) {
            for (int i = 1; i < entries.size(); i++) {
                for (int j = i; j > 0 && isBefore(entries.get(j), entries.get(j - 1), order); j--) {
                    entries.set(j, entries.set(j - 1, entries.get(j)));
                }
            }
            return entries;
        }
        int middle = entries.size() / 2;
        List<YamlEntry> left = sort(new ArrayList<>(entries.subList(0, middle)), order);
        List<YamlEntry> right = sort(new ArrayList<>(entries.subList(middle, entries.size())), order);
        return merge(left, right, order);
    }

    private static List<YamlEntry> merge(List<YamlEntry> left, List<YamlEntry> right, Comparator<String> order) {
        List<YamlEntry> merged = new ArrayList<>(left.size() + right.size());
        int i = 0;
        for (YamlEntry entry : right) {
            while (i < left.size() && !isBefore(entry, left.get(i), order)) {
                merged.add(left.get(i++));
            }
            merged.add(entry);
        }
        merged.addAll(left.subList(i, left.size()));
        return merged;
    }

    private static boolean isBefore(YamlEntry a, YamlEntry b, Comparator<String> order) {
        return order.compare(a.name(), b.name()) < 0;
    }
}
