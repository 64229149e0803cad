/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.Optional;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.schema.Field;
import org.gitopsmaven.yaml.YamlDialect;

/**
 * An object as rules look at it.
 *
 * @param pod the pods it will make, if it makes any
 * @param dialect how its values are read
 */
record Manifest(Resource resource, Gvk gvk, Field root, Optional<PodTemplate> pod, YamlDialect dialect) {

    static Manifest of(Resource resource, YamlDialect dialect) {
        return new Manifest(resource, resource.gvk(), Field.of(resource.content()), PodTemplate.of(resource), dialect);
    }

    boolean is(String group, String... kinds) {
        if (!gvk.group().equals(group)) {
            return false;
        }
        for (String kind : kinds) {
            if (gvk.kind().equals(kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it keeps a number of pods running by a selector. */
    boolean isController() {
        return is("apps", "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet");
    }
}
