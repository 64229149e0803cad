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
        PodTemplate pod = manifest.pod().orElse(null);
        if (pod == null) {
            return;
        }
        List<String> volumes = volumes(manifest, pod);
        for (Field container : pod.containers()) {
            container.items("volumeMounts").forEach(mount -> check(mount, "volumeMount", volumes, complaints));
            container.items("volumeDevices").forEach(device -> check(device, "volumeDevice", volumes, complaints));
        }
    }

    private static List<String> volumes(Manifest manifest, PodTemplate pod) {
        List<String> names = new ArrayList<>();
        for (Field volume : pod.spec().items("volumes")) {
            volume.at("name").map(Field::text).ifPresent(names::add);
        }
        if (manifest.is("apps", "StatefulSet")) {
            manifest.root()
                    .at("spec")
                    .ifPresent(spec -> spec.items("volumeClaimTemplates")
                            .forEach(claim -> claim.at("metadata", "name")
                                    .map(Field::text)
                                    .ifPresent(names::add)));
        }
        return names;
    }

    private static void check(Field mount, String word, List<String> volumes, Complaints complaints) {
        mount.at("name")
                .filter(name -> !volumes.contains(name.text()))
                .ifPresent(name -> complaints.at(
                        name,
                        word + " refers to unknown volume '" + name.text() + "'"
                                + Suggestion.phrase(name.text(), volumes)));
    }
}
