/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.merge;

import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.openapi.SchemaCatalogue;
import org.gitopsmaven.yaml.YamlMapping;

/** Merges a patch into an object ({@code api/filters/patchstrategicmerge}). */
public final class StrategicMerge {

    private final SchemaCatalogue schemas;

    public StrategicMerge(SchemaCatalogue schemas) {
        this.schemas = schemas;
    }

    /**
     * Changes the object as the patch says; the patch stays as it is.
     *
     * @return false when the patch deletes the object, which is left half changed then
     * @throws KustomizeException when patch and object do not fit together
     */
    public boolean apply(YamlMapping object, YamlMapping patch) {
        return new TreeMerge(schemas).merge(object, patch.copy()) != null;
    }
}
