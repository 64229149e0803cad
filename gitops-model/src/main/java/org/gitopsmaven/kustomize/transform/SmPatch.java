/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.transform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.kustomize.merge.StrategicMerge;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.resmap.ObjectId;
import org.gitopsmaven.kustomize.resmap.ResMap;
import org.gitopsmaven.kustomize.resmap.ShownNotes;
import org.gitopsmaven.openapi.SchemaCatalogue;

/** A strategic merge patch ({@code ApplySmPatch} in {@code api/resource} and {@code api/resmap}). */
final class SmPatch {

    private final KustomizeResource patch;
    private final StrategicMerge merge;

    SmPatch(KustomizeResource patch, SchemaCatalogue schemas) {
        this.patch = patch;
        this.merge = new StrategicMerge(schemas);
    }

    /** The resource it is meant for when no target is given. */
    ObjectId id() {
        return patch.originalId();
    }

    /** Where the patch stands. */
    Location place() {
        return patch.origin().location();
    }

    /** Changes one resource; kind and name stay unless the patch may change them, the namespace always stays. */
    void applyTo(KustomizeResource resource) {
        apply(patch, resource);
    }

    /** Changes the selected resources, whatever kind and name the patch has. */
    void applyTo(List<KustomizeResource> selected, ResMap resources) {
        Set<ObjectId> ids = new HashSet<>();
        selected.forEach(resource -> ids.add(resource.currentId()));
        List<KustomizeResource> left = new ArrayList<>(resources.size());
        for (KustomizeResource resource : resources.resources()) {
            if (ids.contains(resource.currentId())) {
                apply(patchFor(resource), resource);
            }
            if (!resource.isEmpty()) {
                left.add(resource);
            }
        }
        resources.replaceAll(left);
    }

    private KustomizeResource patchFor(KustomizeResource resource) {
        KustomizeResource own = patch.copy();
        own.mergeMetadataFrom(patch);
        own.setApiVersion(resource.gvk().apiVersion());
        return own;
    }

    private void apply(KustomizeResource own, KustomizeResource resource) {
        String name = resource.name();
        String namespace = resource.namespace();
        String kind = resource.kind();
        if (own.isNameChangeAllowed() || own.isKindChangeAllowed()) {
            resource.storePreviousId();
        }
        new ShownNotes(resource).show();
        if (!merge.apply(resource.content(), own.content()) || resource.isEmpty()) {
            resource.delete();
            return;
        }
        if (!own.isKindChangeAllowed()) {
            resource.setKind(kind);
        }
        if (!own.isNameChangeAllowed()) {
            resource.setName(name);
        }
        resource.setNamespace(namespace);
        new ShownNotes(resource).hide();
    }
}
