/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.transform;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.load.SourceFile;
import org.gitopsmaven.kustomize.report.GoText;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.resmap.ObjectFields;
import org.gitopsmaven.kustomize.resmap.ResMap;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlWriter;
import org.jspecify.annotations.Nullable;

/**
 * Applies a patch of either kind, to the resource it names or to all that a target selects ({@code
 * PatchTransformer.go}).
 */
public final class PatchTransformer {

    private final YamlMapping config;
    private final TransformContext context;
    private final String source;
    private final PatchText text;

    private PatchTransformer(YamlMapping config, TransformContext context) {
        this.config = config;
        this.context = context;
        String path = ObjectFields.text(config, "path");
        String inline = ObjectFields.text(config, "patch").strip();
        if (path.isEmpty() == inline.isEmpty()) {
            String fault = path.isEmpty()
                    ? "must specify one of patch and path in\n"
                    : "patch and path can't be set at the same time\n";
            throw new KustomizeException(fault + YamlWriter.write(config));
        }
        source = path.isEmpty() ? "[patch: " + GoText.quote(inline) + "]" : "[path: " + GoText.quote(path) + "]";
        text = path.isEmpty() ? inline(config, inline) : load(path);
    }

    /** The transformer for an entry of {@code patches}, or what a plugin configuration asks for. */
    public static Transformer of(YamlMapping config, TransformContext context) {
        return new PatchTransformer(config, context).transformer();
    }

    private Transformer transformer() {
        List<KustomizeResource> objects = objects();
        JsonOperations operations = operations();
        if (objects != null && !objects.isEmpty() && operations != null && !operations.isEmpty()) {
            throw new KustomizeException("illegally qualifies as both an SM and JSON patch: " + source);
        }
        if (objects == null && operations == null) {
            throw new KustomizeException("unable to parse SM or JSON patch from " + source);
        }
        if (objects == null) {
            return json(operations);
        }
        for (KustomizeResource object : objects) {
            allowChanges(object);
        }
        return objects.isEmpty() ? resources -> {} : strategic(objects);
    }

    private @Nullable List<KustomizeResource> objects() {
        try {
            return text.objects(context.reader());
        } catch (GitOpsException e) {
            return null; // perhaps JSON operations
        }
    }

    private @Nullable JsonOperations operations() {
        try {
            return text.operations();
        } catch (GitOpsException e) {
            return null; // perhaps objects
        }
    }

    private void allowChanges(KustomizeResource patch) {
        YamlMapping options = config.mapping("options");
        if (options != null && "true".equals(options.text("allowNameChange"))) {
            patch.allowNameChange();
        }
        if (options != null && "true".equals(options.text("allowKindChange"))) {
            patch.allowKindChange();
        }
    }

    private Transformer strategic(List<KustomizeResource> objects) {
        List<SmPatch> patches = new ArrayList<>(objects.size());
        for (KustomizeResource object : objects) {
            patches.add(new SmPatch(object, context.schemas()));
        }
        YamlMapping target = config.mapping("target");
        return target == null ? resources -> patchNamed(patches, resources) : selecting(patches, target);
    }

    private static void patchNamed(List<SmPatch> patches, ResMap resources) {
        for (SmPatch patch : patches) {
            KustomizeResource resource;
            try {
                resource = resources.byId(patch.id());
            } catch (GitOpsException e) {
                throw KustomizeException.wrap(
                                "no resource matches strategic merge patch "
                                        + GoText.quote(patch.id().toString()),
                                e)
                        .orAt(patch.place());
            }
            patch.applyTo(resource);
        }
    }

    private Transformer selecting(List<SmPatch> patches, YamlMapping target) {
        PatchTarget selector = new PatchTarget(target, context.report());
        return resources -> {
            if (patches.size() > 1) {
                throw new KustomizeException(
                        "Multiple Strategic-Merge Patches in one `patches` entry is not allowed to set "
                                + "`patches.target` field: " + source,
                        target.mark().location());
            }
            patches.get(0).applyTo(select(selector, resources), resources);
        };
    }

    private static List<KustomizeResource> select(PatchTarget selector, ResMap resources) {
        try {
            return selector.select(resources);
        } catch (GitOpsException e) {
            throw KustomizeException.wrap(
                    "unable to find patch target " + GoText.quote(selector.toString()) + " in `resources`", e);
        }
    }

    private Transformer json(@Nullable JsonOperations operations) {
        YamlMapping target = config.mapping("target");
        if (operations == null || operations.isEmpty()) {
            return resources -> {};
        }
        if (target == null) {
            return resources -> {
                throw new KustomizeException(
                        "must specify a target for JSON patch " + source,
                        config.mark().location());
            };
        }
        PatchTarget selector = new PatchTarget(target, context.report());
        return resources -> {
            for (KustomizeResource resource : selector.select(resources)) {
                resource.storePreviousId();
                operations.applyTo(resource, context.report());
            }
            resources.changed();
        };
    }

    private PatchText load(String path) {
        try {
            SourceFile file = context.loader().load(path);
            return new PatchText.InFile(file);
        } catch (GitOpsException e) {
            throw KustomizeException.wrap("failed to get the patch file from path(" + path + ")", e);
        }
    }

    private static PatchText inline(YamlMapping config, String stripped) {
        YamlScalar given = (YamlScalar) config.get("patch");
        return new PatchText.Inline(given == null ? YamlScalar.string(stripped) : given.withText(stripped));
    }
}
