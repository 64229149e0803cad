/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.replacement;

import org.gitopsmaven.kustomize.resmap.ObjectFields;
import org.gitopsmaven.kustomize.resmap.ObjectId;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlMapping;

/**
 * The field that a value comes from.
 *
 * @param resource the one resource that has it; empty parts stand for any
 * @param fieldPath empty for the name
 */
record ReplacementSource(ObjectId resource, String fieldPath, FieldOptions options) {

    private static final String DEFAULT_PATH = "metadata.name";

    static ReplacementSource of(YamlMapping source) {
        Gvk gvk = new Gvk(
                ObjectFields.text(source, "group"),
                ObjectFields.text(source, "version"),
                ObjectFields.text(source, "kind"));
        ObjectId id = ObjectId.unscoped(gvk, ObjectFields.text(source, "name"), ObjectFields.text(source, "namespace"));
        return new ReplacementSource(
                id, ObjectFields.text(source, "fieldPath"), FieldOptions.of(source.mapping("options")));
    }

    String path() {
        return fieldPath.isEmpty() ? DEFAULT_PATH : fieldPath;
    }

    /** The source as kustomize prints it. */
    @Override
    public String toString() {
        String told = options.toString();
        return resource + (fieldPath.isEmpty() ? "" : ":" + fieldPath) + (told.isEmpty() ? "" : ":" + told);
    }
}
