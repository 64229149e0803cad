/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.pipeline.Plugins.Configured;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.transform.Transformer;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlWriter;

/** Runs validators: transformers that must not change anything ({@code kusttarget.go: runValidators}). */
final class Validation {

    private static final String LABEL = "validated-by";

    private final Plugins plugins;

    Validation(Plugins plugins) {
        this.plugins = plugins;
    }

    void run(Accumulator accumulator, List<YamlScalar> texts) {
        for (Configured<Transformer> validator : plugins.transformers(texts)) {
            List<String> before = texts(accumulator, false);
            accumulator.transform(validator.plugin());
            if (!before.equals(texts(accumulator, true))) {
                throw new KustomizeException("validator shouldn't modify the resource map: resources differ");
            }
        }
    }

    /** The resources as texts, on request without the label that a validator may set. */
    private static List<String> texts(Accumulator accumulator, boolean withoutLabel) {
        List<String> texts = new ArrayList<>();
        for (KustomizeResource resource : accumulator.resources().resources()) {
            KustomizeResource copy = resource.copy();
            Map<String, String> labels = copy.labels();
            if (withoutLabel && labels.remove(LABEL) != null) {
                copy.setLabels(labels);
            }
            texts.add(YamlWriter.write(copy.content()));
        }
        return texts;
    }
}
