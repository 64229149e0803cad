/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.reference;

import java.util.HashSet;
import java.util.Set;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.report.GoText;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.tree.Nodes;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** What role bindings say about the objects they name. */
final class RoleReference {

    private RoleReference() {}

    /** The group and kind of the role that is bound; null when the binding does not say both. */
    static @Nullable Gvk kindOf(YamlMapping binding) {
        YamlMapping reference = binding.mapping("roleRef");
        YamlNode group = reference == null ? null : reference.get("apiGroup");
        YamlNode kind = reference == null ? null : reference.get("kind");
        return group == null || kind == null ? null : new Gvk(Nodes.value(group), "", Nodes.value(kind));
    }

    /** The namespaces of the service accounts that a role binding names. */
    static Set<String> subjectNamespaces(KustomizeResource binding) {
        Set<String> namespaces = new HashSet<>();
        if (!binding.kind().equals("RoleBinding") || binding.content().sequence("subjects") == null) {
            return namespaces;
        }
        for (YamlNode item : binding.content().sequence("subjects")) {
            if (item instanceof YamlMapping subject
                    && subject.contains("namespace")
                    && "ServiceAccount".equals(subject.text("kind"))) {
                YamlNode namespace = subject.get("namespace");
                if (namespace == null || !Nodes.isString(namespace)) {
                    throw new KustomizeException("Invalid Input: namespace is blank for resource "
                            + GoText.quote(binding.currentId().toString()) + "\n");
                }
                namespaces.add(Nodes.value(namespace));
            }
        }
        return namespaces;
    }
}
