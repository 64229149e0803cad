/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.List;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.openapi.Scope;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.schema.Field;
import org.gitopsmaven.schema.structure.CustomKinds;

/**
 * Objects of kinds that belong to the whole cluster have no namespace: the API server would ignore it. A namespace that
 * comes from elsewhere is not told: kustomize gives one to the kinds that it does not know.
 */
public final class ScopeRule implements ManifestValidator {

    private static final Rule CLUSTER_SCOPED =
            new Rule("RES-CLUSTER-SCOPED", Severity.WARNING, "objects of the whole cluster are in no namespace");

    private final CustomKinds customKinds;

    public ScopeRule(CustomKinds customKinds) {
        this.customKinds = customKinds;
    }

    @Override
    public List<Rule> rules() {
        return List.of(CLUSTER_SCOPED);
    }

    @Override
    public void validate(Manifest object, Consumer<Finding> found) {
        if (!object.namespace().isEmpty() && customKinds.scope(object.gvk(), object.target()) == Scope.CLUSTER) {
            Field namespace = java.util.Objects.requireNonNull(object.root().child("metadata", "namespace"));
            if (isOwn(namespace, object.resource())) {
                new Complaints(CLUSTER_SCOPED, object.resource(), found)
                        .at(namespace, object.kind() + " is cluster-scoped, metadata.namespace is ignored");
            }
        }
    }

    private static boolean isOwn(Field namespace, Resource resource) {
        Location location = namespace.location();
        return location != null
                && location.file().equals(resource.origin().location().file());
    }
}
