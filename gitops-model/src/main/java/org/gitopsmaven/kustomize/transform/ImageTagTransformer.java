/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.transform;

import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.fieldspec.FieldSpecs;
import org.gitopsmaven.kustomize.resmap.ResMap;
import org.gitopsmaven.yaml.YamlMapping;

/** STUB. */
public final class ImageTagTransformer implements Transformer {

    public static ImageTagTransformer of(YamlMapping config, TransformContext context) {
        throw new KustomizeException("not supported yet: ImageTagTransformer");
    }

    public static ImageTagTransformer of(YamlMapping config, FieldSpecs specs, TransformContext context) {
        throw new KustomizeException("not supported yet: ImageTagTransformer");
    }

    static ImageTagTransformer configured(YamlMapping config, TransformContext context) {
        throw new KustomizeException("not supported yet: ImageTagTransformer");
    }

    @Override
    public void transform(ResMap resources) {}
}
