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
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlScalar;
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
    private static final String HELM = DOMAIN + "helm-generated";
    private static final String ENABLED = "enabled";

    /** Annotations of kyaml that a build removes but never reads. */
    private static final Set<String> FOREIGN = Set.of(
            DOMAIN + "index",
            DOMAIN + "path",
            DOMAIN + "seqindent",
            DOMAIN + "id",
            DOMAIN + "annotations-migration-resource-id",
            "config.kubernetes.io/index",
            "config.kubernetes.io/path",
            "config.k8s.io/id");

    private BuildAnnotations() {}

    /** Writes the notes among the annotations. */
    static void write(BuildNotes notes, YamlMapping annotations) {
        writeList(NAMES, notes.names, annotations);
        writeList(NAMESPACES, notes.namespaces, annotations);
        writeList(KINDS, notes.kinds, annotations);
        writeList(PREFIXES, notes.prefixes, annotations);
        writeList(SUFFIXES, notes.suffixes, annotations);
        if (!notes.referrers.isEmpty()) {
            writeList(
                    REFERRERS, notes.referrers.stream().map(ObjectId::toString).toList(), annotations);
        }
        if (notes.behavior != null) {
            annotations.put(BEHAVIOR, YamlScalar.string(notes.behavior.word()));
        }
        writeFlag(NEEDS_HASH, notes.needsHash, annotations);
        writeFlag(NAME_CHANGE, notes.nameChangeAllowed, annotations);
        writeFlag(KIND_CHANGE, notes.kindChangeAllowed, annotations);
        if (notes.madeByHelm) {
            annotations.put(HELM, YamlScalar.string("true"));
        }
    }

    /** Moves what the annotations say into the notes; false when there was nothing to move. */
    static boolean take(YamlMapping annotations, BuildNotes notes) {
        if (!hasNotes(annotations)) {
            return false;
        }
        notes.names.addAll(split(take(NAMES, annotations)));
        notes.namespaces.addAll(split(take(NAMESPACES, annotations)));
        notes.kinds.addAll(split(take(KINDS, annotations)));
        notes.prefixes.addAll(split(take(PREFIXES, annotations)));
        notes.suffixes.addAll(split(take(SUFFIXES, annotations)));
        for (String referrer : split(take(REFERRERS, annotations))) {
            notes.referrers.add(ObjectId.unscoped(new Gvk("", "", ""), referrer, ""));
        }
        String behavior = take(BEHAVIOR, annotations);
        notes.behavior = behavior == null ? null : Behavior.of(behavior);
        notes.needsHash = ENABLED.equals(take(NEEDS_HASH, annotations));
        notes.nameChangeAllowed = ENABLED.equals(take(NAME_CHANGE, annotations));
        notes.kindChangeAllowed = ENABLED.equals(take(KIND_CHANGE, annotations));
        notes.madeByHelm = "true".equals(take(HELM, annotations));
        return true;
    }

    private static boolean hasNotes(YamlMapping annotations) {
        for (YamlEntry entry : annotations) {
            if (entry.name().startsWith(DOMAIN)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String take(String key, YamlMapping annotations) {
        return annotations.remove(key) instanceof YamlScalar scalar ? scalar.text() : null;
    }

    static void removeForeign(Map<String, String> annotations) {
        annotations.keySet().removeAll(FOREIGN);
    }

    private static void writeList(String key, List<String> values, YamlMapping annotations) {
        if (!values.isEmpty()) {
            annotations.put(key, YamlScalar.string(String.join(",", values)));
        }
    }

    private static void writeFlag(String key, boolean value, YamlMapping annotations) {
        if (value) {
            annotations.put(key, YamlScalar.string(ENABLED));
        }
    }

    private static List<String> split(@Nullable String list) {
        return list == null ? List.of() : new ArrayList<>(Arrays.asList(list.split(",", -1)));
    }
}
