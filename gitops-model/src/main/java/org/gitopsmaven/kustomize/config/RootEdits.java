/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gitopsmaven.kustomize.resmap.ObjectFields;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/**
 * Changes that a controller makes in the kustomization it builds, as {@code kustomize edit} makes them.
 *
 * @param texts fields that are set
 * @param images as {@code name=new:tag@digest}
 * @param whole what is built instead of the file of the directory, which need not have one; null for the file
 * @param others changes of other kinds, made after those
 */
public record RootEdits(
        Map<String, String> texts,
        List<String> images,
        List<String> components,
        @Nullable YamlMapping whole,
        List<KustomizationEdit> others) {

    private static final RootEdits NONE = new RootEdits(Map.of(), List.of(), List.of(), null, List.of());

    public static RootEdits none() {
        return NONE;
    }

    public RootEdits withText(String field, String text) {
        Map<String, String> set = new TreeMap<>(texts);
        set.put(field, text);
        return new RootEdits(set, images, components, whole, others);
    }

    public RootEdits withImages(List<String> set) {
        return new RootEdits(texts, List.copyOf(set), components, whole, others);
    }

    public RootEdits withComponents(List<String> added) {
        return new RootEdits(texts, images, List.copyOf(added), whole, others);
    }

    /** Builds this, read as {@code yaml.Unmarshal} would: unknown fields do not count, numbers are taken for texts. */
    public RootEdits withWhole(YamlMapping kustomization) {
        return new RootEdits(texts, images, components, kustomization, others);
    }

    public RootEdits withEdits(List<KustomizationEdit> made) {
        return new RootEdits(texts, images, components, whole, List.copyOf(made));
    }

    /** The kustomization with these changes made. */
    public Kustomization applyTo(Kustomization kustomization) {
        if (texts.isEmpty() && images.isEmpty() && components.isEmpty() && others.isEmpty() && whole == null) {
            return kustomization;
        }
        YamlMapping fields = kustomization.copyOfFields();
        texts.forEach((field, text) -> fields.put(field, YamlScalar.string(text)));
        images.stream().map(ImageEdit::parse).forEach(edit -> set(fields, edit));
        components.forEach(component -> addComponent(fields, component));
        others.forEach(edit -> edit.applyTo(fields));
        return kustomization.with(fields);
    }

    private static void set(YamlMapping fields, ImageEdit edit) {
        YamlSequence list = list(fields, "images");
        List<YamlNode> items = new ArrayList<>(list.items());
        YamlMapping entry = null;
        for (YamlNode item : items) {
            if (item instanceof YamlMapping image
                    && ObjectFields.text(image, "name").equals(edit.name())) {
                entry = image;
            }
        }
        if (entry == null) {
            entry = new YamlMapping();
            list.add(entry);
        }
        edit.applyTo(entry);
    }

    private static void addComponent(YamlMapping fields, String component) {
        YamlSequence list = list(fields, "components");
        for (YamlNode item : list) {
            if (item instanceof YamlScalar scalar && scalar.text().equals(component)) {
                return;
            }
        }
        list.add(YamlScalar.string(component));
    }

    private static YamlSequence list(YamlMapping fields, String field) {
        YamlSequence list = fields.sequence(field);
        if (list == null) {
            list = new YamlSequence();
            fields.put(field, list);
        }
        return list;
    }
}
