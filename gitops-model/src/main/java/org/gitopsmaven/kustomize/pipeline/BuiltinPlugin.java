/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.pipeline;

import java.util.function.Function;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlWriter;

/** Configures the plugins behind the fields of a kustomization ({@code kusttarget.go: configureBuiltinPlugin}). */
final class BuiltinPlugin {

    private BuiltinPlugin() {}

    /** What {@code make} makes of the configuration; its faults show the configuration. */
    static <T> T configured(String kind, YamlMapping config, Function<YamlMapping, T> make) {
        try {
            return make.apply(config);
        } catch (GitOpsException e) {
            throw KustomizeException.wrap(
                            "trouble configuring builtin " + kind + " with config: `\n" + YamlWriter.write(config)
                                    + "`",
                            e)
                    .orAt(config.mark().line() == 0 ? null : config.mark().location());
        }
    }
}
