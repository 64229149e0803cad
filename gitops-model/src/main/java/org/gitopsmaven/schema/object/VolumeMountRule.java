/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.finding.Suggestion;
import org.gitopsmaven.schema.Field;
import org.jspecify.annotations.Nullable;

/** Containers mount volumes that their pod has. */
final class VolumeMountRule implements ObjectRule {

    private static final Rule VOLUME_MOUNT =
            new Rule("RES-VOLUME-MOUNT", Severity.ERROR, "containers mount volumes that there are");

    @Override
    public Rule rule() {
        return VOLUME_MOUNT;
    }

    @Override
    public void check(Manifest manifest, Complaints complaints) {
        PodTemplate pod = manifest.pod();
        if (pod == null) {
            return;
        }
        List<String> volumes = volumes(manifest, pod);
        for (Field container : pod.containers()) {
            check(container.items("volumeMounts"), "volumeMount", volumes, complaints);
            check(container.items("volumeDevices"), "volumeDevice", volumes, complaints);
        }
    }

    private static List<String> volumes(Manifest manifest, PodTemplate pod) {
        List<String> names = new ArrayList<>();
        for (Field volume : pod.spec().items("volumes")) {
            add(volume.child("name"), names);
        }
        Field spec = manifest.is("apps", "StatefulSet") ? manifest.root().child("spec") : null;
        if (spec != null) {
            for (Field claim : spec.items("volumeClaimTemplates")) {
                add(claim.child("metadata", "name"), names);
            }
        }
        return names;
    }

    private static void add(@Nullable Field name, List<String> names) {
        if (name != null) {
            names.add(name.text());
        }
    }

    private static void check(List<Field> mounts, String word, List<String> volumes, Complaints complaints) {
        for (Field mount : mounts) {
            Field name = mount.child("name");
            if (name != null && !volumes.contains(name.text())) {
                complaints.at(
                        name,
                        word + " refers to unknown volume '" + name.text() + "'"
                                + Suggestion.phrase(name.text(), volumes));
            }
        }
    }
}
