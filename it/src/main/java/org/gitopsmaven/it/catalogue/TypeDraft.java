/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.catalogue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A type as it grows version by version; a field whose type changed is two fields. */
final class TypeDraft {

    private record Key(String name, String type) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byName = name.compareTo(other.name);
            return byName != 0 ? byName : type.compareTo(other.type);
        }
    }

    private final String name;
    private final Map<Key, Presence> fields = new TreeMap<>();
    private final Map<Key, Presence> required = new TreeMap<>();
    private Presence presence = Presence.NEVER;

    TypeDraft(String name) {
        this.name = name;
    }

    void add(int version, List<SourceField> declared) {
        presence = presence.and(version);
        for (SourceField field : declared) {
            Key key = new Key(field.name(), field.type());
            fields.put(key, fields.getOrDefault(key, Presence.NEVER).and(version));
            if (field.required()) {
                required.put(key, required.getOrDefault(key, Presence.NEVER).and(version));
            }
        }
    }

    void write(List<String> versions, Overlay overlay, StringBuilder out) {
        boolean always = presence.mask() == (1 << versions.size()) - 1;
        out.append("type ")
                .append(name)
                .append(always ? "" : " @" + presence.ranges(versions))
                .append('\n');
        fields.forEach((key, there) -> {
            out.append("  ").append(key.name()).append(' ').append(key.type());
            if (!there.equals(presence)) {
                out.append(" @").append(there.ranges(versions));
            }
            Presence needed = required.getOrDefault(key, Presence.NEVER);
            if (!needed.isNever()) {
                out.append(needed.equals(there) ? " required" : " required@" + needed.ranges(versions));
            }
            out.append(overlay.attributes(name, key.name())).append('\n');
        });
    }
}
