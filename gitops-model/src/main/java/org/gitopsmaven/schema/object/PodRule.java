/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import org.gitopsmaven.yaml.YamlDialect;

/** A rule about pods and the templates of pods. */
interface PodRule extends ObjectRule {

    @Override
    default void check(Manifest manifest, Complaints complaints) {
        PodTemplate pod = manifest.pod();
        if (pod != null) {
            check(pod, manifest.dialect(), complaints);
        }
    }

    void check(PodTemplate pod, YamlDialect dialect, Complaints complaints);
}
