/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gitopsmaven.schema.Field;

/** Where an object has labels, or asks for them. */
final class LabelSets {

    private LabelSets() {}

    static List<Field> of(Manifest manifest) {
        List<Field> sets = new ArrayList<>();
        add(manifest.root().at("metadata", "labels"), sets);
        manifest.pod().ifPresent(pod -> {
            if (!manifest.is("", "Pod")) {
                add(pod.labels(), sets);
            }
        });
        if (manifest.isController() || manifest.is("policy", "PodDisruptionBudget")) {
            add(manifest.root().at("spec", "selector", "matchLabels"), sets);
        } else if (manifest.is("", "Service", "ReplicationController")) {
            add(manifest.root().at("spec", "selector"), sets);
        } else if (manifest.is("networking.k8s.io", "NetworkPolicy")) {
            add(manifest.root().at("spec", "podSelector", "matchLabels"), sets);
        }
        return sets;
    }

    private static void add(Optional<Field> labels, List<Field> sets) {
        labels.ifPresent(sets::add);
    }
}
