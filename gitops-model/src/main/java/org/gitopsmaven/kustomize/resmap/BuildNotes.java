/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.resmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.resource.Gvk;
import org.jspecify.annotations.Nullable;

/** What the build remembers about a resource; never part of its tree. */
final class BuildNotes {

    /** Names, namespaces and kinds that the resource once had, each as long as the others. */
    final List<String> names = new ArrayList<>(2);

    final List<String> namespaces = new ArrayList<>(2);
    final List<String> kinds = new ArrayList<>(2);
    final List<String> prefixes = new ArrayList<>(1);
    final List<String> suffixes = new ArrayList<>(1);
    final List<ObjectId> referrers = new ArrayList<>(0);

    @Nullable
    Behavior behavior;

    boolean needsHash;
    boolean nameChangeAllowed;
    boolean kindChangeAllowed;
    boolean madeByHelm;

    /** Whether upstream would have an annotation on the resource now. */
    boolean isEmpty() {
        return names.isEmpty()
                && prefixes.isEmpty()
                && suffixes.isEmpty()
                && referrers.isEmpty()
                && behavior == null
                && !needsHash
                && !nameChangeAllowed
                && !kindChangeAllowed
                && !madeByHelm;
    }

    /**
     * The ids that the resource once had, the oldest first.
     *
     * @param now its kind; group and version are never changed
     */
    List<ObjectId> formerIds(Gvk now, @Nullable Location location) {
        int count = names.size();
        if (count > 0 && (namespaces.size() != count || kinds.size() != count)) {
            throw new KustomizeException(
                    "number of previous names, number of previous namespaces, number of previous kinds not equal",
                    location,
                    "a name, namespace or kind must not contain a comma");
        }
        List<ObjectId> ids = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Gvk kind = new Gvk(now.group(), now.version(), kinds.get(i));
            ids.add(ObjectId.unscoped(kind, names.get(i), namespaces.get(i)));
        }
        return ids;
    }

    /** Remembers an id that the resource is about to lose. */
    void add(ObjectId id) {
        add(names, id.name());
        add(namespaces, id.effectiveNamespace());
        add(kinds, id.gvk().kind());
    }

    /** Adds to a list that upstream keeps as one text with commas: nothing for an empty value, more for commas. */
    static void add(List<String> list, String value) {
        if (value.indexOf(',') >= 0) {
            list.addAll(Arrays.asList(value.split(",", -1)));
        } else if (!value.isEmpty()) {
            list.add(value);
        }
    }

    BuildNotes copy() {
        BuildNotes copy = new BuildNotes();
        copy.takeFrom(this);
        return copy;
    }

    /** Forgets everything and remembers what the other does. */
    void takeFrom(BuildNotes other) {
        replace(names, other.names);
        replace(namespaces, other.namespaces);
        replace(kinds, other.kinds);
        replace(prefixes, other.prefixes);
        replace(suffixes, other.suffixes);
        replace(referrers, other.referrers);
        behavior = other.behavior;
        needsHash = other.needsHash;
        nameChangeAllowed = other.nameChangeAllowed;
        kindChangeAllowed = other.kindChangeAllowed;
        madeByHelm = other.madeByHelm;
    }

    private static <T> void replace(List<T> list, List<T> by) {
        List<T> copy = List.copyOf(by);
        list.clear();
        list.addAll(copy);
    }
}
