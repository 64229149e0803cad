/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.reference;

import java.util.List;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;

/** Tells by prefixes and suffixes whether two resources were renamed together. */
final class NameContext {

    private NameContext() {}

    /** @param emptyFits whether a resource without prefix or suffix fits to any */
    static boolean fits(KustomizeResource one, KustomizeResource other, boolean emptyFits) {
        return fits(one.namePrefixes(), other.namePrefixes(), emptyFits)
                && fits(one.nameSuffixes(), other.nameSuffixes(), emptyFits);
    }

    private static boolean fits(List<String> one, List<String> other, boolean emptyFits) {
        if (one.isEmpty() || other.isEmpty()) {
            return emptyFits || one.isEmpty() && other.isEmpty();
        }
        List<String> shorter = one.size() <= other.size() ? one : other;
        List<String> longer = one.size() <= other.size() ? other : one;
        return longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
    }
}
