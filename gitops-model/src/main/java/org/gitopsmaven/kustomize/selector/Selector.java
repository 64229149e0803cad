/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.selector;

import org.gitopsmaven.kustomize.resmap.ObjectId;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlScalar;

/**
 * What a selector asks for ({@code api/types/selector.go}); empty parts ask for nothing.
 *
 * @param gvk three regular expressions
 * @param name a regular expression
 * @param namespace a regular expression
 * @param annotations a label selector for annotations
 * @param labels a label selector
 */
public record Selector(Gvk gvk, String name, String namespace, String annotations, String labels) {

    /** The selector that the fields of a mapping make. */
    public static Selector of(YamlMapping fields) {
        return new Selector(
                new Gvk(text(fields, "group"), text(fields, "version"), text(fields, "kind")),
                text(fields, "name"),
                text(fields, "namespace"),
                text(fields, "annotationSelector"),
                text(fields, "labelSelector"));
    }

    /** Whether it asks for nothing that an id could answer. */
    public boolean isWithoutId() {
        return gvk.equals(new Gvk("", "", "")) && name.isEmpty() && namespace.isEmpty();
    }

    /** The selector as kustomize prints it. */
    @Override
    public String toString() {
        return ObjectId.unscoped(gvk, name, namespace) + ":a=" + annotations + ":l=" + labels;
    }

    private static String text(YamlMapping fields, String key) {
        return fields.get(key) instanceof YamlScalar scalar ? scalar.text() : "";
    }
}
