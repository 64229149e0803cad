/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.schema.Field;
import org.jspecify.annotations.Nullable;

/** Where an object has labels, or asks for them. */
final class LabelSets {

    private LabelSets() {}

    static List<Field> of(Manifest manifest) {
        List<Field> sets = new ArrayList<>();
        add(manifest.root().child("metadata", "labels"), sets);
        PodTemplate pod = manifest.pod();
        if (pod != null && !manifest.is("", "Pod")) {
            add(pod.labels(), sets);
        }
        Field spec = manifest.root().child("spec");
        if (spec == null) {
            return sets;
        }
        if (manifest.isController() || manifest.is("policy", "PodDisruptionBudget")) {
            add(spec.child("selector", "matchLabels"), sets);
        } else if (manifest.is("", "Service", "ReplicationController")) {
            add(spec.child("selector"), sets);
        } else if (manifest.is("networking.k8s.io", "NetworkPolicy")) {
            add(spec.child("podSelector", "matchLabels"), sets);
        }
        return sets;
    }

    private static void add(@Nullable Field labels, List<Field> sets) {
        if (labels != null) {
            sets.add(labels);
        }
    }
}
