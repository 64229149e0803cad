/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.flux;

import java.util.List;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.yaml.YamlMapping;

/** Patches and images that are put over what a chart gives, as they stand in a kustomization. */
public record PostRenderer(List<YamlMapping> patches, List<YamlMapping> images) {

    static PostRenderer of(FieldReader fields) {
        FieldReader kustomize = fields.childOrEmpty("kustomize");
        return new PostRenderer(
                kustomize.list("patches").stream().map(FieldReader::mapping).toList(),
                kustomize.list("images").stream().map(FieldReader::mapping).toList());
    }
}
