/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

import java.nio.file.Path;
import java.util.List;
import org.gitopsmaven.yaml.YamlMapping;

/**
 * The policies of the repository.
 *
 * @param directory where they are, from the root
 * @param values what they would ask the cluster, by variable
 * @param combine packages of Rego that judge all objects of a target at once
 */
public record PolicySettings(Path directory, YamlMapping values, List<String> combine) {

    static final PolicySettings DEFAULT = new PolicySettings(Path.of("policies"), new YamlMapping(), List.of());

    public PolicySettings {
        combine = List.copyOf(combine);
    }
}
