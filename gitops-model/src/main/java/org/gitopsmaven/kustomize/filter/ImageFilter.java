/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.filter;

import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.KustomizeVersion;
import org.gitopsmaven.kustomize.fieldspec.FieldSpecs;
import org.gitopsmaven.kustomize.fieldspec.FieldWalk;
import org.gitopsmaven.kustomize.fieldspec.MissingField;
import org.gitopsmaven.kustomize.tree.NodeKind;
import org.gitopsmaven.kustomize.tree.Nodes;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlMark;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlSequence;

/**
 * Changes images ({@code api/filters/imagetag}): those of all lists named {@code containers} or {@code initContainers}
 * wherever they are, then those that field specs lead to. An image in both is changed twice, which shows with a tag suffix.
 */
public final class ImageFilter {

    private final ImageChange image;
    private final ImagePattern pattern;
    private final boolean broken;
    private final YamlMark mark;

    /** @param mark where the new image comes from */
    public ImageFilter(ImageChange image, KustomizeVersion version, YamlMark mark) {
        this.image = image;
        this.mark = mark;
        this.pattern = new ImagePattern(image.name(), version);
        this.broken = pattern.isInvalid() && version != KustomizeVersion.NEWEST;
    }

    /**
     * Changes the images of an object.
     *
     * @return whether there was one of that name
     */
    public boolean apply(YamlMapping object, FieldSpecs specs) {
        if (Nodes.value(object.get("kind")).equals("CustomResourceDefinition")) {
            return false;
        }
        Run run = new Run();
        run.search(object);
        new FieldWalk(MissingField.IS_LEFT, run::change).apply(object, specs);
        return run.matched;
    }

    /** One object. */
    private final class Run {

        private boolean matched;

        void search(YamlNode node) {
            if (node instanceof YamlMapping mapping) {
                for (YamlEntry entry : mapping) {
                    search(entry.value());
                    if (entry.name().equals("containers") || entry.name().equals("initContainers")) {
                        changeItems(entry.value());
                    }
                }
            } else if (node instanceof YamlSequence sequence) {
                for (YamlNode item : sequence) {
                    search(item);
                }
            }
        }

        private void changeItems(YamlNode list) {
            if (!(list instanceof YamlSequence sequence)) {
                return;
            }
            for (YamlNode item : sequence) {
                NodeKind.MAPPING.require(item);
                YamlEntry entry = item instanceof YamlMapping mapping ? mapping.entry("image") : null;
                if (entry != null) {
                    entry.setValue(change(entry.value()));
                }
            }
        }

        YamlNode change(YamlNode node) {
            NodeKind.SCALAR.require(node);
            String before = Nodes.value(node);
            if (!matches(before)) {
                return node;
            }
            matched = true;
            return ScalarChange.to(image.apply(before), null, mark).apply(node);
        }

        private boolean matches(String text) {
            if (broken) {
                throw new KustomizeException(
                        "the name of an image is no regular expression: " + image.name(),
                        mark.line() == 0 ? null : mark.location(),
                        "kustomize 5.8.1 panics here; correct the name");
            }
            return pattern.matches(text);
        }
    }
}
