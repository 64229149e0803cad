/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.config;

import org.gitopsmaven.yaml.YamlMapping;

/** A change that a controller makes in the kustomization it builds. Makes the same change each time. */
@FunctionalInterface
public interface KustomizationEdit {

    /**
     * Changes the fields of the file.
     *
     * @throws org.gitopsmaven.finding.GitOpsException when the file does not admit the change
     */
    void applyTo(YamlMapping fields);
}
