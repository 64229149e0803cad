/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import java.util.Comparator;
import java.util.Optional;
import org.gitopsmaven.openapi.kubernetes.AbsentKind;
import org.gitopsmaven.openapi.kubernetes.KubernetesCatalogue;
import org.gitopsmaven.openapi.kubernetes.VersionedCatalogue;
import org.gitopsmaven.openapi.type.KindSchema;
import org.gitopsmaven.openapi.type.Property;
import org.gitopsmaven.openapi.type.Schema;
import org.gitopsmaven.openapi.type.ValueRules;
import org.gitopsmaven.resource.Gvk;

/** Kinds of one version of Kubernetes. */
final class KindLookup {

    private static final Gvk ANY_OBJECT = Gvk.of("v1", "ConfigMap");

    private final VersionedCatalogue catalogue;
    private final Schema metadata;

    KindLookup(VersionedCatalogue catalogue) {
        this.catalogue = catalogue;
        this.metadata = metadata(catalogue.kind(ANY_OBJECT));
    }

    private static Schema metadata(Optional<KindSchema> any) {
        if (any.isPresent() && any.get().schema() instanceof Schema.Object object) {
            Property metadata = object.type().property("metadata");
            if (metadata != null) {
                return metadata.schema();
            }
        }
        return new Schema.Any(ValueRules.NONE);
    }

    String version() {
        return catalogue.version().toString();
    }

    Optional<KindSchema> builtIn(Gvk gvk) {
        return catalogue.kind(gvk);
    }

    Optional<AbsentKind> absent(Gvk gvk) {
        return catalogue.absent(gvk);
    }

    /** What the metadata of every object may be. */
    Schema metadata() {
        return metadata;
    }

    /** The same kind in another version of its group. */
    Optional<Gvk> sameKind(Gvk gvk) {
        return KubernetesCatalogue.get().kinds().stream()
                .filter(other ->
                        other.group().equals(gvk.group()) && other.kind().equals(gvk.kind()))
                .filter(other -> catalogue.kind(other).isPresent())
                .min(Comparator.comparing(other -> other.version().length()));
    }

    boolean isOwnGroup(String group) {
        return KubernetesCatalogue.get().hasGroup(group);
    }
}
