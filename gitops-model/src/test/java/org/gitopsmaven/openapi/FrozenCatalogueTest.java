/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.gitopsmaven.resource.Gvk;
import org.junit.jupiter.api.Test;

class FrozenCatalogueTest {

    private static final Gvk DEPLOYMENT = Gvk.of("apps/v1", "Deployment");

    @Test
    void mergesContainersOfWorkloadsByName() {
        MergeSchema containers = at(DEPLOYMENT, "spec", "template", "spec", "containers");

        assertThat(containers.isMerged()).isTrue();
        assertThat(containers.mergeKeys()).containsExactly("name");
    }

    @Test
    void tellsContainerPortsApartByPortAndProtocol() {
        MergeSchema container = elementOf(at(DEPLOYMENT, "spec", "template", "spec", "containers"));
        MergeSchema ports = requireNonNull(container.field("ports"));

        assertThat(ports.mergeKeys()).containsExactly("containerPort", "protocol");
    }

    @Test
    void mergesFinalizersAsASet() {
        MergeSchema finalizers = at(Gvk.of("v1", "ConfigMap"), "metadata", "finalizers");

        assertThat(finalizers.isMerged()).isTrue();
        assertThat(finalizers.mergeKeys()).isEmpty();
    }

    @Test
    void knowsNothingOfOtherVersionsAndKinds() {
        assertThat(FrozenCatalogue.get().schema(Gvk.of("apps/v2", "Deployment")))
                .isNull();
        assertThat(FrozenCatalogue.get().scope(Gvk.of("example.com/v1", "Widget")))
                .isEqualTo(Scope.UNKNOWN);
    }

    @Test
    void knowsTheScopeOfTheKindsOfItsTime() {
        assertThat(FrozenCatalogue.get().scope(Gvk.of("v1", "Namespace"))).isEqualTo(Scope.CLUSTER);
        assertThat(FrozenCatalogue.get().scope(Gvk.of("rbac.authorization.k8s.io/v1", "ClusterRole")))
                .isEqualTo(Scope.CLUSTER);
        assertThat(FrozenCatalogue.get().scope(DEPLOYMENT)).isEqualTo(Scope.NAMESPACED);
    }

    private static MergeSchema elementOf(MergeSchema list) {
        return requireNonNull(list.element());
    }

    private static MergeSchema at(Gvk kind, String... path) {
        MergeSchema schema = requireNonNull(FrozenCatalogue.get().schema(kind));
        for (String field : path) {
            schema = requireNonNull(schema.field(field), field);
        }
        return schema;
    }
}
