/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.pipeline;

import org.gitopsmaven.kustomize.resmap.ObjectFields;
import org.gitopsmaven.kustomize.resmap.ObjectId;
import org.gitopsmaven.kustomize.transform.FieldSpecReader;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlMark;

/**
 * A variable: a name for a field of an object ({@code api/types/var.go}).
 *
 * @param object the object that has the field; an empty namespace stands for any
 * @param given the variable as Go prints it before it was looked at
 */
record Var(String name, ObjectId object, String fieldPath, YamlMark mark, String given) {

    private static final String DEFAULT_PATH = "metadata.name";

    /** Reads an entry of {@code vars} that was checked against its struct. */
    static Var of(YamlMapping entry) {
        YamlMapping objref = entry.mapping("objref");
        YamlMapping reference = objref == null ? new YamlMapping() : objref;
        YamlMapping field = entry.mapping("fieldref");
        String path = field == null ? "" : ObjectFields.text(field, "fieldPath");
        String name = ObjectFields.text(entry, "name");
        String object = ObjectFields.text(reference, "name");
        Gvk gvk = FieldSpecReader.gvk(reference);
        return new Var(
                name,
                ObjectId.unscoped(
                        withApiVersion(gvk, ObjectFields.text(reference, "apiVersion")),
                        object,
                        ObjectFields.text(reference, "namespace")),
                path,
                entry.mark(),
                print(name, gvk, path));
    }

    private static Gvk withApiVersion(Gvk gvk, String apiVersion) {
        String[] parts = apiVersion.split("/", -1);
        if (apiVersion.isEmpty() || parts.length > 2) {
            return gvk;
        }
        return parts.length == 2
                ? new Gvk(parts[0], parts[1], gvk.kind())
                : new Gvk(gvk.group(), apiVersion, gvk.kind());
    }

    /** The variable with the name of its object as its field, where none is given. */
    Var withDefaults() {
        return new Var(name, object, fieldPath.isEmpty() ? DEFAULT_PATH : fieldPath, mark, given);
    }

    /** The variable as Go prints the struct. */
    @Override
    public String toString() {
        return print(name, object.gvk(), fieldPath);
    }

    private static String print(String name, Gvk gvk, String path) {
        String id = ObjectId.unscoped(gvk, "", "").toString();
        return "{" + name + " " + id.substring(0, id.indexOf('/')) + " {" + path + "}}";
    }
}
