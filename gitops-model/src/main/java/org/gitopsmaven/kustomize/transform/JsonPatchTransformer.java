/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.transform;

import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.load.SourceFile;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.resmap.ObjectFields;
import org.gitopsmaven.kustomize.resmap.ResMap;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/** Applies JSON operations to the resources a target selects ({@code PatchJson6902Transformer.go}). */
public final class JsonPatchTransformer implements Transformer {

    private final PatchTarget target;
    private final JsonOperations operations;
    private final TransformContext context;

    private JsonPatchTransformer(PatchTarget target, JsonOperations operations, TransformContext context) {
        this.target = target;
        this.operations = operations;
        this.context = context;
    }

    /** @param config target, and either path or jsonOp */
    public static JsonPatchTransformer of(YamlMapping config, TransformContext context) {
        YamlMapping target = config.mapping("target");
        if (target == null || ObjectFields.text(target, "name").isEmpty()) {
            throw new KustomizeException("must specify the target name");
        }
        String path = ObjectFields.text(config, "path");
        String text = ObjectFields.text(config, "jsonOp");
        if (path.isEmpty() && text.isEmpty()) {
            throw new KustomizeException("empty file path and empty jsonOp");
        }
        if (!path.isEmpty() && !text.isEmpty()) {
            throw new KustomizeException("must specify a file path or jsonOp, not both");
        }
        JsonOperations operations = path.isEmpty() ? inline((YamlScalar) config.get("jsonOp")) : load(path, context);
        if (operations.isEmpty()) {
            throw new KustomizeException("patch appears to be empty; file=" + path + ", JsonOp=" + text);
        }
        return new JsonPatchTransformer(new PatchTarget(target, context.report()), operations, context);
    }

    private static JsonOperations inline(@Nullable YamlScalar text) {
        return new PatchText.Inline(text == null ? YamlScalar.string("") : text).operations();
    }

    private static JsonOperations load(String path, TransformContext context) {
        SourceFile file = context.loader().load(path);
        if (file.text().isEmpty()) {
            throw new KustomizeException("patch file '" + path + "' empty seems to be empty");
        }
        return new PatchText.InFile(file).operations();
    }

    @Override
    public void transform(ResMap resources) {
        for (KustomizeResource resource : target.select(resources)) {
            operations.applyTo(resource, context.report());
        }
        resources.changed();
    }
}
