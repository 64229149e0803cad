/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.catalogue;

import java.util.List;

/**
 * A kind with what is known of its life.
 *
 * @param row its row in the table of kinds, or one that only says its name
 */
record KindDraft(List<String> row, String type, String plural, String scope, Presence served) {

    static KindDraft of(List<String> row) {
        return new KindDraft(row, "", row.get(3), row.get(4), Presence.NEVER);
    }

    static KindDraft of(SourceKind kind) {
        return of(List.of(kind.group(), kind.version(), kind.kind(), "", "", "", "", "", "", ""));
    }

    KindDraft and(int version, SourceKind kind) {
        return new KindDraft(
                row, kind.type(), kind.plural(), kind.namespaced() ? "namespaced" : "cluster", served.and(version));
    }

    String id() {
        return (row.get(0).isEmpty() ? "" : row.get(0) + "/") + row.get(1) + " " + row.get(2);
    }

    /** Whether it can be in a manifest at all: option types and the like have a life, but no path. */
    boolean isManifest() {
        return !type.isEmpty() || !row.get(8).isEmpty() || !plural.isEmpty();
    }

    boolean isSameKind(KindDraft other) {
        return row.get(0).equals(other.row.get(0)) && row.get(2).equals(other.row.get(2));
    }

    int lastServed() {
        return Integer.highestOneBit(served.mask());
    }

    /** Three for a stable version, two for a beta, one for an alpha. */
    int stability() {
        return row.get(1).contains("alpha") ? 1 : row.get(1).contains("beta") ? 2 : 3;
    }

    /** Whether it is served when the other is not, or as long and is more stable. */
    boolean outlives(KindDraft other) {
        return lastServed() > other.lastServed()
                || lastServed() == other.lastServed() && stability() > other.stability();
    }

    String line(List<String> versions, String replacement) {
        StringBuilder line = new StringBuilder("kind ").append(id());
        add(line, "type", type);
        add(line, "plural", plural);
        add(line, "scope", scope);
        add(line, "served", served.ranges(versions));
        add(line, "introduced", row.get(6));
        add(line, "deprecated", row.get(7));
        add(line, "removed", row.get(8));
        add(line, "use", replacement);
        return line.append('\n').toString();
    }

    private static void add(StringBuilder line, String name, String value) {
        if (!value.isEmpty()) {
            line.append(' ').append(name).append('=').append(value);
        }
    }
}
