/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All kinds by group, version and name. */
final class KindDrafts {

    private final Map<String, KindDraft> kinds = new TreeMap<>();

    KindDrafts(Table table) {
        for (List<String> row : table.rows()) {
            KindDraft kind = KindDraft.of(row);
            kinds.put(kind.id(), kind);
        }
    }

    void add(int version, SourceKind kind) {
        KindDraft draft = kinds.getOrDefault(kind.id(), KindDraft.of(kind));
        kinds.put(kind.id(), draft.and(version, kind));
    }

    void write(List<String> versions, StringBuilder out) {
        for (KindDraft kind : kinds.values()) {
            if (kind.isManifest()) {
                out.append(kind.line(versions, replacement(kind, versions)));
            }
        }
    }

    /** What upstream names, else the version of the kind that is served longest. */
    private String replacement(KindDraft kind, List<String> versions) {
        String named = kind.row().get(9);
        boolean staying = kind.row().get(8).isEmpty()
                && (kind.served().isNever() || kind.served().ranges(versions).endsWith("-"));
        if (!named.isEmpty() || staying) {
            return named;
        }
        Optional<KindDraft> newest = kinds.values().stream()
                .filter(other -> other.isSameKind(kind) && other.outlives(kind))
                .max(Comparator.comparingInt(KindDraft::lastServed)
                        .thenComparing(KindDraft::stability)
                        .thenComparing(KindDraft::id));
        return newest.map(other -> other.id().replace(' ', '/')).orElse("");
    }
}
