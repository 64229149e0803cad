/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.fieldspec;

import org.gitopsmaven.resource.Gvk;

/**
 * A field of the objects of some kinds ({@code api/types/fieldspec.go}).
 *
 * @param gvk the kinds; empty parts stand for any
 * @param path where the field is
 * @param create whether missing fields on the way are made
 */
public record FieldSpec(Gvk gvk, FieldPath path, boolean create) {

    /** A spec for the field at this path, such as {@code spec/template/metadata/labels}. */
    public static FieldSpec of(Gvk gvk, String path, boolean create) {
        return new FieldSpec(gvk, FieldPath.of(path), create);
    }

    /** A spec for this field of objects of any kind. */
    public static FieldSpec ofAnyKind(String path, boolean create) {
        return of(new Gvk("", "", ""), path, create);
    }

    /** Whether objects of this kind have the field. */
    public boolean covers(Gvk kind) {
        return accepts(gvk.kind(), kind.kind())
                && accepts(gvk.group(), kind.group())
                && accepts(gvk.version(), kind.version());
    }

    /** Whether this spec, being in a list, says the same as {@code other}; {@code create} aside. */
    boolean includes(FieldSpec other) {
        return path.equals(other.path)
                && accepts(other.gvk.group(), gvk.group())
                && accepts(other.gvk.version(), gvk.version())
                && accepts(other.gvk.kind(), gvk.kind());
    }

    private static boolean accepts(String wanted, String actual) {
        return wanted.isEmpty() || wanted.equals(actual);
    }
}
