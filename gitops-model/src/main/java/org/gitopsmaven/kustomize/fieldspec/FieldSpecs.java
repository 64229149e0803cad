/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.fieldspec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gitopsmaven.kustomize.KustomizeException;

/**
 * A list of field specs ({@code FsSlice} of {@code api/types/fieldspec.go}).
 *
 * @param specs in the order in which they are applied
 */
public record FieldSpecs(List<FieldSpec> specs) {

    private static final FieldSpecs NONE = new FieldSpecs(List.of());

    public FieldSpecs {
        specs = List.copyOf(specs);
    }

    public static FieldSpecs none() {
        return NONE;
    }

    public static FieldSpecs of(FieldSpec... specs) {
        return new FieldSpecs(List.of(specs));
    }

    public boolean isEmpty() {
        return specs.isEmpty();
    }

    /**
     * This list and those of the other that it does not include.
     *
     * @throws KustomizeException where both name a field but only one may create it
     */
    public FieldSpecs merge(FieldSpecs others) {
        List<FieldSpec> merged = new ArrayList<>(specs);
        for (FieldSpec other : others.specs) {
            if (!isIncluded(merged, other)) {
                merged.add(other);
            }
        }
        return new FieldSpecs(merged);
    }

    /** The same specs in the order of their kinds. */
    FieldSpecs sorted() {
        return new FieldSpecs(specs.stream()
                .sorted(Comparator.comparing(FieldSpec::gvk, KindOrder.INSTANCE))
                .toList());
    }

    private static boolean isIncluded(List<FieldSpec> list, FieldSpec other) {
        for (FieldSpec spec : list) {
            if (spec.includes(other)) {
                if (spec.create() != other.create()) {
                    throw new KustomizeException("conflicting fieldspecs");
                }
                return true;
            }
        }
        return false;
    }
}
