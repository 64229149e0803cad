/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.transform;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.config.PluginConfig;
import org.gitopsmaven.kustomize.fieldspec.FieldSpecs;
import org.gitopsmaven.kustomize.filter.NamespaceFilter;
import org.gitopsmaven.kustomize.filter.SubjectMode;
import org.gitopsmaven.kustomize.filter.ValueAddFilter;
import org.gitopsmaven.kustomize.load.SourceFile;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.resmap.ObjectFields;
import org.gitopsmaven.kustomize.resmap.ResMap;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlMark;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** Puts a value into fields of selected resources ({@code ValueAddTransformer.go}). */
public final class ValueAddTransformer implements Transformer {

    private static final String NAMESPACE = "metadata/namespace";

    /** Where the value goes. */
    private record Target(@Nullable YamlMapping selector, String fieldPath, int position) {

        static Target of(YamlMapping config) {
            String position = ObjectFields.text(config, "filePathPosition");
            return new Target(
                    config.mapping("selector"),
                    ObjectFields.text(config, "fieldPath"),
                    position.isEmpty() ? 0 : (int) Math.min(Integer.MAX_VALUE, Long.parseLong(position)));
        }

        void validate() {
            if (fieldPath.isEmpty()) {
                throw new KustomizeException("fieldPath cannot be empty");
            }
            if (position < 0) {
                throw new KustomizeException("value of FilePathPosition (" + position + ") cannot be negative");
            }
        }
    }

    private final String value;
    private final YamlMark mark;
    private final List<Target> targets;
    private final TransformContext context;

    private ValueAddTransformer(String value, YamlMark mark, List<Target> targets, TransformContext context) {
        this.value = value;
        this.mark = mark;
        this.targets = targets;
        this.context = context;
    }

    static ValueAddTransformer of(YamlMapping config, TransformContext context) {
        String value = ObjectFields.text(config, "value").strip();
        List<Target> targets = targets(config.sequence("targets"));
        String path = ObjectFields.text(config, "targetFilePath");
        if (!path.isEmpty()) {
            SourceFile file = context.loader().load(path);
            targets.addAll(targets(
                    PluginConfig.valueAddTargets(file.text(), file.name()).sequence("targets")));
        }
        if (targets.isEmpty()) {
            throw new KustomizeException("must specify at least one target");
        }
        targets.forEach(Target::validate);
        String directory = String.valueOf(context.loader().root().getFileName());
        return new ValueAddTransformer(value.isEmpty() ? directory : value, config.mark(), targets, context);
    }

    private static List<Target> targets(@Nullable YamlSequence list) {
        List<Target> targets = new ArrayList<>();
        if (list != null) {
            for (YamlNode item : list) {
                targets.add(Target.of((YamlMapping) item));
            }
        }
        return targets;
    }

    @Override
    public void transform(ResMap resources) {
        for (Target target : targets) {
            YamlMapping selector = target.selector();
            List<KustomizeResource> selected =
                    selector == null ? resources.resources() : new Selection(selector).select(resources);
            selected.forEach(resource -> change(resource, target));
        }
        resources.changed();
    }

    private void change(KustomizeResource resource, Target target) {
        if (target.fieldPath().equals(NAMESPACE)) {
            new NamespaceFilter(value, FieldSpecs.none(), false, SubjectMode.DEFAULT_ONLY, context.schemas(), mark)
                    .apply(resource.content());
        } else {
            new ValueAddFilter(value, target.position(), mark).apply(resource.content(), target.fieldPath());
        }
    }
}
