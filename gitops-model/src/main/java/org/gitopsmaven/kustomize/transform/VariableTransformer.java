/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.transform;

import java.util.Map;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.fieldspec.TransformerConfig;
import org.gitopsmaven.kustomize.report.BuildReport;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.resmap.ResMap;
import org.gitopsmaven.yaml.YamlMark;

/** STUB. */
public final class VariableTransformer implements Transformer {

    /** A variable. */
    public record Variable(KustomizeResource source, String fieldPath, String text, YamlMark mark) {}

    public VariableTransformer(Map<String, Variable> variables, TransformerConfig config, BuildReport report) {
        throw new KustomizeException("not supported yet: vars");
    }

    @Override
    public void transform(ResMap resources) {}
}
