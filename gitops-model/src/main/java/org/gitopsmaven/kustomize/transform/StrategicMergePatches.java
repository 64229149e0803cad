/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.transform;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.resmap.ObjectFields;
import org.gitopsmaven.kustomize.resmap.ResMap;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** Applies patches to the resources they name ({@code PatchStrategicMergeTransformer.go}). */
public final class StrategicMergePatches implements Transformer {

    private final List<SmPatch> patches;

    private StrategicMergePatches(List<SmPatch> patches) {
        this.patches = patches;
    }

    /** Loads the patches of {@code paths}, each a text or the path of a file, and those in {@code patches}. */
    public static StrategicMergePatches of(YamlMapping config, TransformContext context) {
        YamlSequence paths = config.sequence("paths");
        String text = ObjectFields.text(config, "patches");
        if ((paths == null || paths.isEmpty()) && text.isEmpty()) {
            throw new KustomizeException("empty file path and empty patch content");
        }
        List<KustomizeResource> loaded = new ArrayList<>();
        if (paths != null) {
            for (YamlNode path : paths) {
                loaded.addAll(load((YamlScalar) path, context));
            }
        }
        if (!text.isEmpty() && config.get("patches") instanceof YamlScalar scalar) {
            loaded.addAll(context.reader().text(scalar));
        }
        if (loaded.isEmpty()) {
            throw new KustomizeException("patch appears to be empty; files=" + print(paths) + ", Patch=" + text);
        }
        return new StrategicMergePatches(loaded.stream()
                .map(patch -> new SmPatch(patch, context.schemas()))
                .toList());
    }

    private static List<KustomizeResource> load(YamlScalar path, TransformContext context) {
        try {
            return context.reader().text(path);
        } catch (GitOpsException e) {
            try {
                return context.reader().file(context.loader(), path.text());
            } catch (GitOpsException asFile) {
                throw KustomizeException.from(asFile).orAt(path.mark().location());
            }
        }
    }

    private static String print(@Nullable YamlSequence paths) {
        return paths == null ? "[]" : paths.toString().replace(", ", " ");
    }

    @Override
    public void transform(ResMap resources) {
        for (SmPatch patch : patches) {
            KustomizeResource target = resources.byId(patch.id());
            patch.applyTo(List.of(target), resources);
        }
    }
}
