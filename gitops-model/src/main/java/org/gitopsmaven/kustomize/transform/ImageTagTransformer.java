/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.transform;

import java.util.List;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.kustomize.fieldspec.FieldSpecs;
import org.gitopsmaven.kustomize.filter.ImageChange;
import org.gitopsmaven.kustomize.filter.ImageFilter;
import org.gitopsmaven.kustomize.report.KustomizeRules;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.resmap.ObjectFields;
import org.gitopsmaven.kustomize.resmap.ResMap;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlMark;
import org.gitopsmaven.yaml.YamlNode;

/** Changes the images of containers ({@code ImageTagTransformer.go}); an entry that names none is a finding. */
public final class ImageTagTransformer implements Transformer {

    private final YamlMapping image;
    private final FieldSpecs specs;
    private final ImageFilter filter;
    private final TransformContext context;

    private ImageTagTransformer(YamlMapping image, FieldSpecs specs, TransformContext context) {
        this.image = image;
        this.specs = specs;
        this.context = context;
        ImageChange change = new ImageChange(
                ObjectFields.text(image, "name"),
                ObjectFields.text(image, "newName"),
                ObjectFields.text(image, "newTag"),
                ObjectFields.text(image, "digest"),
                ObjectFields.text(image, "tagSuffix"));
        this.filter = new ImageFilter(change, context.version(), markOf(image));
    }

    /** @param image an entry of {@code images} */
    public static ImageTagTransformer of(YamlMapping image, FieldSpecs specs, TransformContext context) {
        return new ImageTagTransformer(image, specs, context);
    }

    /** The transformer that a plugin configuration asks for. */
    static ImageTagTransformer configured(YamlMapping config, TransformContext context) {
        YamlMapping image = config.mapping("imageTag");
        return of(
                image == null ? new YamlMapping() : image,
                FieldSpecReader.read(config.sequence("fieldSpecs")),
                context);
    }

    @Override
    public void transform(ResMap resources) {
        boolean matched = false;
        for (KustomizeResource resource : resources.resources()) {
            matched |= filter.apply(resource.content(), specs);
        }
        if (!matched) {
            YamlMark mark = image.mark();
            context.report()
                    .find(Finding.of(
                                    KustomizeRules.IMAGES,
                                    "no container has the image '" + ObjectFields.text(image, "name") + "'")
                            .withHint("correct the name, or remove the entry")
                            .at(mark.line() == 0 ? null : mark.location()));
        }
    }

    /** The place of the value that says most about the new image. */
    private static YamlMark markOf(YamlMapping image) {
        for (String field : List.of("newTag", "digest", "tagSuffix", "newName")) {
            YamlNode value = image.get(field);
            if (value != null) {
                return value.mark();
            }
        }
        return image.mark();
    }
}
