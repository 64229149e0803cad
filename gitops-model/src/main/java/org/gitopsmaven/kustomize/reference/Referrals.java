/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.resmap.ObjectId;
import org.gitopsmaven.resource.Gvk;

/** The resources of a build as things that can be referred to: those that were renamed, by the names they had. */
final class Referrals {

    /** A resource with the ids that are asked for again and again. */
    record Referral(KustomizeResource resource, ObjectId current, List<ObjectId> former) {

        static Referral of(KustomizeResource resource) {
            return new Referral(resource, resource.currentId(), resource.formerIds());
        }

        ObjectId original() {
            return former.isEmpty() ? current : former.get(0);
        }

        /** Whether it once was of this kind. */
        boolean wasOfKind(Gvk kind) {
            for (ObjectId id : former) {
                if (id.isOfKind(kind)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final List<Referral> all;
    private final Map<String, List<Referral>> byOldName = new HashMap<>();

    Referrals(List<KustomizeResource> resources) {
        all = new ArrayList<>(resources.size());
        for (KustomizeResource resource : resources) {
            all.add(Referral.of(resource));
        }
        for (Referral referral : all) {
            Set<String> names = new HashSet<>();
            for (ObjectId id : referral.former()) {
                if (names.add(id.name())) {
                    byOldName
                            .computeIfAbsent(id.name(), key -> new ArrayList<>(1))
                            .add(referral);
                }
            }
        }
    }

    List<Referral> all() {
        return all;
    }

    /** Those that once had this name, in order. */
    List<Referral> onceNamed(String name) {
        return byOldName.getOrDefault(name, List.of());
    }
}
