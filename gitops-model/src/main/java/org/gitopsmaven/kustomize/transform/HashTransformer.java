/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.transform;

import org.gitopsmaven.kustomize.generate.ContentHash;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.resmap.ResMap;

/** Puts the hash of the content at the end of generated names ({@code HashTransformer.go}). */
public final class HashTransformer implements Transformer {

    @Override
    public void transform(ResMap resources) {
        for (KustomizeResource resource : resources.resources()) {
            if (resource.needsHash()) {
                String hash = ContentHash.of(resource.content());
                resource.storePreviousId();
                resource.setName(resource.name() + "-" + hash);
            }
        }
        resources.changed();
    }
}
