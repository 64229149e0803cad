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
public final class ValueAddTransformer implements Transformer {

    public static ValueAddTransformer of(YamlMapping config, TransformContext context) {
        throw new KustomizeException("not supported yet: ValueAddTransformer");
    }

    public static ValueAddTransformer of(YamlMapping config, FieldSpecs specs, TransformContext context) {
        throw new KustomizeException("not supported yet: ValueAddTransformer");
    }

    static ValueAddTransformer configured(YamlMapping config, TransformContext context) {
        throw new KustomizeException("not supported yet: ValueAddTransformer");
    }

    @Override
    public void transform(ResMap resources) {}
}
