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
import org.gitopsmaven.finding.Validator;
import org.gitopsmaven.openapi.Scope;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.schema.Field;
import org.gitopsmaven.schema.structure.CustomKinds;

/**
 * Objects of kinds that belong to the whole cluster have no namespace: the API server would ignore it. A namespace that
 * comes from elsewhere is not told: kustomize gives one to the kinds that it does not know.
 */
public final class ScopeRule implements Validator<Rendering> {

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
    public void validate(Rendering rendering, Consumer<Finding> found) {
        for (Resource resource : rendering.resources()) {
            if (!resource.namespace().isEmpty()
                    && customKinds.scope(resource.gvk(), rendering.target()) == Scope.CLUSTER) {
                Field namespace =
                        Field.of(resource.content()).at("metadata", "namespace").orElseThrow();
                if (isOwn(namespace, resource)) {
                    new Complaints(CLUSTER_SCOPED, resource, found)
                            .at(namespace, resource.kind() + " is cluster-scoped, metadata.namespace is ignored");
                }
            }
        }
    }

    private static boolean isOwn(Field namespace, Resource resource) {
        Location location = namespace.location();
        return location != null
                && location.file().equals(resource.origin().location().file());
    }
}
