/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize;

import java.util.List;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlWriter;

/** Renders resources to the text that {@code kustomize build} prints. */
public final class KustomizeYaml {

    private KustomizeYaml() {}

    /**
     * All resources, separated by {@code ---}.
     *
     * @throws org.gitopsmaven.finding.GitOpsException when kustomize could not print one either, such as for a duplicate
     *     key
     */
    public static String write(List<Resource> resources) {
        return YamlWriter.writeAll(resources.stream().map(Resource::content).toList());
    }
}
