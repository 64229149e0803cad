/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.transform;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.config.PluginConfig;
import org.gitopsmaven.kustomize.load.SourceFile;
import org.gitopsmaven.kustomize.replacement.Replacement;
import org.gitopsmaven.kustomize.replacement.ReplacementFilter;
import org.gitopsmaven.kustomize.resmap.ObjectFields;
import org.gitopsmaven.kustomize.resmap.ResMap;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlSequence;

/** Copies values between fields ({@code ReplacementTransformer.go}). */
public final class ReplacementTransformer implements Transformer {

    private final List<ReplacementFilter> filters;

    private ReplacementTransformer(List<ReplacementFilter> filters) {
        this.filters = filters;
    }

    /** @param config a list of replacements, each given or in a file */
    public static ReplacementTransformer of(YamlMapping config, TransformContext context) {
        List<ReplacementFilter> filters = new ArrayList<>();
        YamlSequence list = config.sequence("replacements");
        if (list != null) {
            for (YamlNode item : list) {
                for (YamlMapping entry : entries((YamlMapping) item, context)) {
                    filters.add(new ReplacementFilter(Replacement.of(entry), context.version()));
                }
            }
        }
        return new ReplacementTransformer(filters);
    }

    private static List<YamlMapping> entries(YamlMapping entry, TransformContext context) {
        String path = ObjectFields.text(entry, "path");
        if (path.isEmpty()) {
            return List.of(entry);
        }
        YamlSequence targets = entry.sequence("targets");
        if (entry.contains("source") || targets != null && !targets.isEmpty()) {
            throw new KustomizeException("cannot specify both path and inline replacement");
        }
        SourceFile file = context.loader().load(path);
        return PluginConfig.replacements(file.text(), file.name());
    }

    @Override
    public void transform(ResMap resources) {
        filters.forEach(filter -> filter.apply(resources.resources()));
        resources.changed();
    }
}
