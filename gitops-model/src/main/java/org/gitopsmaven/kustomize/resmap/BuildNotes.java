/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.resmap;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the build remembers about a resource; never part of its tree. */
final class BuildNotes {

    /** One id the resource once had; its version and group are always the current ones. */
    record FormerId(String namespace, String name, String kind) {}

    final List<FormerId> formerIds = new ArrayList<>(2);
    final List<String> prefixes = new ArrayList<>(1);
    final List<String> suffixes = new ArrayList<>(1);
    final List<ObjectId> referrers = new ArrayList<>(0);

    @Nullable
    Behavior behavior;

    boolean needsHash;
    boolean nameChangeAllowed;
    boolean kindChangeAllowed;

    /** Whether upstream would have an annotation on the resource now. */
    boolean isEmpty() {
        return formerIds.isEmpty()
                && prefixes.isEmpty()
                && suffixes.isEmpty()
                && referrers.isEmpty()
                && behavior == null
                && !needsHash
                && !nameChangeAllowed
                && !kindChangeAllowed;
    }

    BuildNotes copy() {
        BuildNotes copy = new BuildNotes();
        copy.takeFrom(this);
        return copy;
    }

    void clear() {
        takeFrom(new BuildNotes());
    }

    /** Forgets everything and remembers what the other does. */
    void takeFrom(BuildNotes other) {
        replace(formerIds, other.formerIds);
        replace(prefixes, other.prefixes);
        replace(suffixes, other.suffixes);
        replace(referrers, other.referrers);
        behavior = other.behavior;
        needsHash = other.needsHash;
        nameChangeAllowed = other.nameChangeAllowed;
        kindChangeAllowed = other.kindChangeAllowed;
    }

    private static <T> void replace(List<T> list, List<T> by) {
        List<T> copy = List.copyOf(by);
        list.clear();
        list.addAll(copy);
    }
}
