/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.resmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gitopsmaven.resource.Gvk;
import org.jspecify.annotations.Nullable;

/**
 * The annotations in which upstream keeps its notes during a build ({@code api/internal/utils/annotations.go}).
 * They show only where a patch sees or destroys them.
 */
final class BuildAnnotations {

    private static final String DOMAIN = "internal.config.kubernetes.io/";
    private static final String NAMES = DOMAIN + "previousNames";
    private static final String NAMESPACES = DOMAIN + "previousNamespaces";
    private static final String KINDS = DOMAIN + "previousKinds";
    private static final String PREFIXES = DOMAIN + "prefixes";
    private static final String SUFFIXES = DOMAIN + "suffixes";
    private static final String REFERRERS = DOMAIN + "refBy";
    private static final String BEHAVIOR = DOMAIN + "generatorBehavior";
    private static final String NEEDS_HASH = DOMAIN + "needsHashSuffix";
    private static final String NAME_CHANGE = DOMAIN + "allowNameChange";
    private static final String KIND_CHANGE = DOMAIN + "allowKindChange";
    private static final String ENABLED = "enabled";

    /** Annotations of kyaml that a build removes but never reads. */
    private static final Set<String> FOREIGN = Set.of(
            DOMAIN + "index",
            DOMAIN + "path",
            DOMAIN + "seqindent",
            DOMAIN + "id",
            DOMAIN + "annotations-migration-resource-id",
            DOMAIN + "helm-generated",
            "config.kubernetes.io/index",
            "config.kubernetes.io/path",
            "config.k8s.io/id");

    private BuildAnnotations() {}

    /** Writes the notes among the annotations. */
    static void write(BuildNotes notes, Map<String, String> annotations) {
        writeList(NAMES, notes.names, annotations);
        writeList(NAMESPACES, notes.namespaces, annotations);
        writeList(KINDS, notes.kinds, annotations);
        writeList(PREFIXES, notes.prefixes, annotations);
        writeList(SUFFIXES, notes.suffixes, annotations);
        writeList(REFERRERS, notes.referrers.stream().map(ObjectId::toString).toList(), annotations);
        if (notes.behavior != null) {
            annotations.put(BEHAVIOR, notes.behavior.word());
        }
        writeFlag(NEEDS_HASH, notes.needsHash, annotations);
        writeFlag(NAME_CHANGE, notes.nameChangeAllowed, annotations);
        writeFlag(KIND_CHANGE, notes.kindChangeAllowed, annotations);
    }

    /** Moves what the annotations say into the notes; false when there was nothing to move. */
    static boolean take(Map<String, String> annotations, BuildNotes notes) {
        if (annotations.keySet().stream().noneMatch(key -> key.startsWith(DOMAIN))) {
            return false;
        }
        notes.names.addAll(split(annotations.remove(NAMES)));
        notes.namespaces.addAll(split(annotations.remove(NAMESPACES)));
        notes.kinds.addAll(split(annotations.remove(KINDS)));
        notes.prefixes.addAll(split(annotations.remove(PREFIXES)));
        notes.suffixes.addAll(split(annotations.remove(SUFFIXES)));
        for (String referrer : split(annotations.remove(REFERRERS))) {
            notes.referrers.add(ObjectId.unscoped(new Gvk("", "", ""), referrer, ""));
        }
        String behavior = annotations.remove(BEHAVIOR);
        notes.behavior = behavior == null ? null : Behavior.of(behavior);
        notes.needsHash = ENABLED.equals(annotations.remove(NEEDS_HASH));
        notes.nameChangeAllowed = ENABLED.equals(annotations.remove(NAME_CHANGE));
        notes.kindChangeAllowed = ENABLED.equals(annotations.remove(KIND_CHANGE));
        return true;
    }

    static void removeForeign(Map<String, String> annotations) {
        annotations.keySet().removeAll(FOREIGN);
    }

    private static void writeList(String key, List<String> values, Map<String, String> annotations) {
        if (!values.isEmpty()) {
            annotations.put(key, String.join(",", values));
        }
    }

    private static void writeFlag(String key, boolean value, Map<String, String> annotations) {
        if (value) {
            annotations.put(key, ENABLED);
        }
    }

    private static List<String> split(@Nullable String list) {
        return list == null ? List.of() : new ArrayList<>(Arrays.asList(list.split(",", -1)));
    }
}
