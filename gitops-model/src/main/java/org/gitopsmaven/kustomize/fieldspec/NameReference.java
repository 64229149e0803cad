/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.fieldspec;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.resource.Gvk;

/**
 * Where objects of one kind are referred to by name ({@code NameBackReferences} of {@code
 * api/internal/plugins/builtinconfig}).
 *
 * @param target the kind that is referred to; empty parts stand for any
 * @param referrers the fields that may hold its name
 */
public record NameReference(Gvk target, FieldSpecs referrers) {

    /** The list with this reference in it: merged with the one for the same kind, else at the end. */
    static List<NameReference> merge(List<NameReference> list, NameReference other) {
        List<NameReference> merged = new ArrayList<>(list.size() + 1);
        boolean found = false;
        for (NameReference reference : list) {
            boolean same = reference.target.equals(other.target);
            found |= same;
            merged.add(
                    same ? new NameReference(reference.target, reference.referrers.merge(other.referrers)) : reference);
        }
        if (!found) {
            merged.add(other);
        }
        return merged;
    }
}
