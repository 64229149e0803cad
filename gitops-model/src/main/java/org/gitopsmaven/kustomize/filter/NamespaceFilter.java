/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.filter;

import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.fieldspec.FieldChange;
import org.gitopsmaven.kustomize.fieldspec.FieldSpec;
import org.gitopsmaven.kustomize.fieldspec.FieldSpecs;
import org.gitopsmaven.kustomize.fieldspec.FieldWalk;
import org.gitopsmaven.kustomize.fieldspec.MissingField;
import org.gitopsmaven.kustomize.resmap.Scopes;
import org.gitopsmaven.kustomize.tree.NodeKind;
import org.gitopsmaven.kustomize.tree.Nodes;
import org.gitopsmaven.kustomize.tree.WrongNodeKindException;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlMark;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlTags;

/**
 * Sets the namespace of an object and the fields that name it ({@code api/filters/namespace}). Which subjects of role
 * bindings get it is a setting of its own.
 */
public final class NamespaceFilter {

    private static final String NAMESPACE_PATH = "metadata/namespace";
    private static final String NAME_PATH = "metadata/name";
    private static final FieldSpec NAMESPACE = FieldSpec.ofAnyKind(NAMESPACE_PATH, true);

    private final FieldSpecs specs;
    private final Scopes scopes;
    private final RoleBindingSubjects subjects;
    private final FieldWalk walk;

    /**
     * @param unsetOnly whether a namespace that is there stays
     * @param mark where the namespace comes from
     */
    public NamespaceFilter(
            String namespace, FieldSpecs specs, boolean unsetOnly, SubjectMode mode, Scopes scopes, YamlMark mark) {
        this.specs = specs;
        this.scopes = scopes;
        ScalarChange set = ScalarChange.to(namespace, YamlTags.STRING, mark);
        FieldChange change = unsetOnly ? value -> isSet(value) ? value : set.apply(value) : set;
        this.subjects = new RoleBindingSubjects(mode, change);
        this.walk = new FieldWalk(MissingField.BECOMES_TEXT, change);
    }

    public void apply(YamlMapping object) {
        Gvk gvk = Gvk.of(object);
        if (!scopes.isClusterScoped(gvk)) {
            walk.apply(object, NAMESPACE);
        }
        boolean binding = RoleBindingSubjects.isRoleBinding(gvk.kind());
        if (binding) {
            subjects.apply(object);
        }
        try {
            for (FieldSpec spec : specs.specs()) {
                if (!isHandledApart(spec, gvk, binding)) {
                    walk.apply(object, spec);
                }
            }
        } catch (GitOpsException e) {
            NodeKind wrong = WrongNodeKindException.behind(e);
            throw KustomizeException.wrap(
                    wrong == null || wrong == NodeKind.SCALAR
                            ? "namespace transformation failed"
                            : "namespace field specs must target scalar nodes",
                    e);
        }
    }

    /** The object's own namespace, names of objects other than core ones, and subjects have rules of their own. */
    private static boolean isHandledApart(FieldSpec spec, Gvk object, boolean binding) {
        String path = spec.path().text();
        return path.equals(NAMESPACE_PATH)
                || path.equals(NAME_PATH) && !object.apiVersion().equals("v1")
                || binding
                        && path.equals(RoleBindingSubjects.NAMESPACE_PATH)
                        && RoleBindingSubjects.isRoleBinding(spec.gvk().kind());
    }

    private static boolean isSet(YamlNode value) {
        return !Nodes.valueUnlessNull(value).isEmpty();
    }
}
