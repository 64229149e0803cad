/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.pipeline;

import org.gitopsmaven.kustomize.resmap.ObjectFields;
import org.gitopsmaven.kustomize.resmap.ObjectId;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlMark;

/**
 * A variable: a name for a field of an object ({@code api/types/var.go}).
 *
 * @param object the object that has the field; an empty namespace stands for any
 */
record Var(String name, ObjectId object, String fieldPath, YamlMark mark) {

    /** Reads an entry of {@code vars} that was checked against its struct. */
    static Var of(YamlMapping entry) {
        YamlMapping given = entry.mapping("objref");
        YamlMapping reference = given == null ? new YamlMapping() : given;
        YamlMapping field = entry.mapping("fieldref");
        String path = field == null ? "" : ObjectFields.text(field, "fieldPath");
        Gvk gvk = gvk(reference);
        return new Var(
                ObjectFields.text(entry, "name"),
                new ObjectId(
                        gvk, false, ObjectFields.text(reference, "name"), ObjectFields.text(reference, "namespace")),
                path.isEmpty() ? "metadata.name" : path,
                entry.mark());
    }

    private static Gvk gvk(YamlMapping reference) {
        String group = ObjectFields.text(reference, "group");
        String version = ObjectFields.text(reference, "version");
        String kind = ObjectFields.text(reference, "kind");
        String apiVersion = ObjectFields.text(reference, "apiVersion");
        String[] parts = apiVersion.split("/", -1);
        if (!apiVersion.isEmpty() && parts.length == 2) {
            return new Gvk(parts[0], parts[1], kind);
        }
        return !apiVersion.isEmpty() && parts.length == 1
                ? new Gvk(group, apiVersion, kind)
                : new Gvk(group, version, kind);
    }

    /** The variable as Go prints the struct. */
    @Override
    public String toString() {
        return "{" + name + " "
                + object.toString().substring(0, object.toString().indexOf('/')) + " {" + fieldPath + "}}";
    }
}
