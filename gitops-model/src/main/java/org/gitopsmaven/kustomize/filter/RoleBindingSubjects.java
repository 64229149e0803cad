/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.filter;

import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.fieldspec.FieldChange;
import org.gitopsmaven.kustomize.tree.NodeKind;
import org.gitopsmaven.kustomize.tree.Nodes;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;

/** Sets the namespace of the subjects of a role binding that the mode means. */
record RoleBindingSubjects(SubjectMode mode, FieldChange change) {

    static final String NAMESPACE_PATH = "subjects/namespace";

    static boolean isRoleBinding(String kind) {
        return kind.equals("RoleBinding") || kind.equals("ClusterRoleBinding");
    }

    void apply(YamlMapping binding) {
        YamlNode subjects = binding.get("subjects");
        if (mode == SubjectMode.NONE || Nodes.isNull(subjects)) {
            return;
        }
        try {
            NodeKind.SEQUENCE.require(subjects);
            if (subjects instanceof YamlSequence sequence) {
                sequence.forEach(this::visit);
            }
        } catch (GitOpsException e) {
            throw KustomizeException.wrap("setting namespace on (cluster)role binding subjects", e);
        }
    }

    private void visit(YamlNode subject) {
        boolean meant = mode == SubjectMode.DEFAULT_ONLY
                ? has(subject, "name", "default")
                : has(subject, "kind", "ServiceAccount");
        if (meant && subject instanceof YamlMapping mapping) {
            YamlEntry entry = mapping.entry("namespace");
            if (entry == null) {
                entry = new YamlEntry(YamlScalar.plain("namespace"), YamlScalar.plain(""));
                mapping.add(entry);
            }
            entry.setValue(change.apply(entry.value()));
        }
    }

    private static boolean has(YamlNode subject, String field, String text) {
        try {
            NodeKind.MAPPING.require(subject);
            YamlNode value = subject instanceof YamlMapping mapping ? mapping.get(field) : null;
            NodeKind.SCALAR.require(value);
            return Nodes.valueUnlessNull(value).equals(text);
        } catch (GitOpsException e) {
            throw KustomizeException.wrap("looking up " + field + " on (cluster)role binding subject", e);
        }
    }
}
