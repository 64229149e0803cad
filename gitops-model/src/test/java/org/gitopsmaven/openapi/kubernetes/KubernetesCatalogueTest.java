/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.openapi.Scope;
import org.gitopsmaven.openapi.type.KindSchema;
import org.gitopsmaven.openapi.type.ListType;
import org.gitopsmaven.openapi.type.ObjectType;
import org.gitopsmaven.openapi.type.Property;
import org.gitopsmaven.openapi.type.ScalarType;
import org.gitopsmaven.openapi.type.Schema;
import org.gitopsmaven.resource.Gvk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KubernetesCatalogueTest {

    private static final Gvk SERVICE = Gvk.of("v1", "Service");

    private final KubernetesCatalogue catalogue = KubernetesCatalogue.get();

    @Test
    void knowsTenVersions() {
        assertThat(catalogue.versions())
                .extracting(KubernetesVersion::toString)
                .containsExactly("1.25", "1.27", "1.28", "1.30", "1.31", "1.32", "1.33", "1.34", "1.35", "1.36");
        assertThat(catalogue.newest()).isEqualTo(KubernetesVersion.of("v1.36.1"));
    }

    @Test
    void servesAMissingVersionByItsLaterNeighbour() {
        assertThat(property("1.29", SERVICE, "spec", "trafficDistribution")).isNotNull();
    }

    @Test
    void refusesVersionsItDoesNotKnow() {
        for (String version : List.of("1.24", "1.37", "2.0")) {
            assertThatExceptionOfType(GitOpsException.class)
                    .isThrownBy(() -> catalogue.at(KubernetesVersion.of(version)))
                    .withMessage("there are no schemas of Kubernetes " + version)
                    .satisfies(fault -> assertThat(fault.hint()).contains("1.25, 1.27"));
        }
        assertThatExceptionOfType(GitOpsException.class).isThrownBy(() -> KubernetesVersion.of("latest"));
    }

    @Test
    void saysInWhichVersionsAFieldIsKnown() {
        assertThat(property("1.28", SERVICE, "spec", "trafficDistribution")).isNull();
        assertThat(type("1.28", SERVICE, "spec").otherVersions("trafficDistribution"))
                .isEqualTo("from 1.30");
        assertThat(type("1.36", SERVICE, "spec").otherVersions("trafficDistributio"))
                .isNull();
    }

    @Test
    void knowsTypesListsAndRequiredFields() {
        Gvk deployment = Gvk.of("apps/v1", "Deployment");

        assertThat(type("1.36", deployment, "spec").required())
                .extracting(Property::name)
                .containsExactlyInAnyOrder("selector", "template");
        assertThat(property("1.36", deployment, "spec", "replicas"))
                .extracting(Property::schema)
                .satisfies(schema -> assertThat(((Schema.Scalar) schema).type()).isEqualTo(ScalarType.INTEGER));
        Schema ports = Objects.requireNonNull(property("1.36", SERVICE, "spec", "ports"))
                .schema();
        assertThat(((Schema.Items) ports).listType()).isEqualTo(ListType.MAP);
        assertThat(((Schema.Items) ports).keys()).containsExactly("port", "protocol");
    }

    @Test
    void tellsWhyAKindIsNotServedAndWhatToUse() {
        VersionedCatalogue newest = catalogue.at(catalogue.newest());

        assertThat(newest.absent(Gvk.of("policy/v1beta1", "PodDisruptionBudget")))
                .contains(new AbsentKind("removed in 1.25", Gvk.of("policy/v1", "PodDisruptionBudget")));
        assertThat(newest.absent(Gvk.of("policy/v1beta1", "PodSecurityPolicy")))
                .contains(new AbsentKind("removed in 1.25", null));
        assertThat(newest.absent(Gvk.of("storage.k8s.io/v1alpha1", "CSIStorageCapacity"))
                        .map(AbsentKind::replacement))
                .contains(Gvk.of("storage.k8s.io/v1", "CSIStorageCapacity"));
        assertThat(catalogue.at(KubernetesVersion.of("1.28")).absent(Gvk.of("resource.k8s.io/v1", "ResourceClaim")))
                .map(AbsentKind::why)
                .contains("served from 1.34");
        assertThat(newest.absent(SERVICE)).isEmpty();
        assertThat(newest.absent(Gvk.of("example.org/v1", "Widget"))).isEmpty();
    }

    @Test
    void warnsOfKindsThatWillBeRemoved() {
        KindSchema soon = catalogue
                .at(KubernetesVersion.of("1.25"))
                .kind(Gvk.of("autoscaling/v2beta2", "HorizontalPodAutoscaler"))
                .orElseThrow();

        assertThat(soon.deprecation())
                .isEqualTo("since 1.23, removed in 1.26; use autoscaling/v2 HorizontalPodAutoscaler");
    }

    @Test
    void knowsWhereObjectsLive() {
        assertThat(catalogue.scope(SERVICE)).isEqualTo(Scope.NAMESPACED);
        assertThat(catalogue.scope(Gvk.of("rbac.authorization.k8s.io/v1", "ClusterRole")))
                .isEqualTo(Scope.CLUSTER);
        assertThat(catalogue.scope(Gvk.of("example.org/v1", "Widget"))).isEqualTo(Scope.UNKNOWN);
    }

    @Test
    void readsEveryTypeOfEveryVersion() {
        for (KubernetesVersion version : catalogue.versions()) {
            Set<String> seen = new HashSet<>();
            Deque<Schema> open = new ArrayDeque<>();
            for (Gvk kind : catalogue.kinds()) {
                catalogue.at(version).kind(kind).map(KindSchema::schema).ifPresent(open::add);
            }
            assertThat(open).hasSizeGreaterThan(60);
            while (!open.isEmpty()) {
                visit(open.pop(), seen, open);
            }
            assertThat(seen).hasSizeGreaterThan(400);
        }
    }

    @Test
    void isSmallInTheJar() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (InputStream text = Objects.requireNonNull(CatalogueText.class.getResourceAsStream("catalogue.txt"));
                DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            text.transferTo(out);
        }

        assertThat(packed.size()).isBetween(10_000, 40_000);
    }

    private static void visit(Schema schema, Set<String> seen, Deque<Schema> open) {
        if (schema instanceof Schema.Items list) {
            open.push(list.item());
        } else if (schema instanceof Schema.Values map) {
            open.push(map.value());
        } else if (schema instanceof Schema.Object object
                && seen.add(object.type().toString())) {
            object.type().properties().forEach(property -> open.push(property.schema()));
        }
    }

    private ObjectType type(String version, Gvk kind, String... path) {
        Schema schema = catalogue
                .at(KubernetesVersion.of(version))
                .kind(kind)
                .orElseThrow()
                .schema();
        for (String name : path) {
            schema = Objects.requireNonNull(((Schema.Object) schema).type().property(name))
                    .schema();
        }
        return ((Schema.Object) schema).type();
    }

    private @Nullable Property property(String version, Gvk kind, String parent, String name) {
        return type(version, kind, parent).property(name);
    }
}
