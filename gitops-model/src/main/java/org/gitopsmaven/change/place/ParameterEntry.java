/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlMark;
import org.gitopsmaven.yaml.YamlPath;
import org.jspecify.annotations.Nullable;

/**
 * Helm parameters of an Argo CD source that name the parts of one image: {@code image.name} (or
 * {@code image.repository}), {@code image.tag} and {@code image.digest}.
 *
 * @param prefix what the names have in common, without the last dot
 * @param parts the items of {@code parameters} by the last segment of their names
 */
record ParameterEntry(int document, String prefix, Map<String, Item> parts) implements ImagePlace {

    /** One parameter. */
    record Item(YamlPath path, YamlMapping mapping) {}

    ParameterEntry {
        parts = Map.copyOf(parts);
    }

    @Override
    public YamlPath path() {
        return tag().path();
    }

    @Override
    public String key() {
        return "helm.parameters[" + prefix + "]";
    }

    @Override
    public YamlMark mark() {
        return tag().mapping().mark();
    }

    @Override
    public ImageParts image() {
        String name = text("repository");
        return new ImageParts(name.isEmpty() ? text("name") : name, text("tag"), text("digest"));
    }

    @Override
    public List<ValueEdit> write(ImageParts wanted) {
        List<ValueEdit> edits = new ArrayList<>();
        set(edits, parts.containsKey("repository") ? "repository" : "name", wanted.name());
        set(edits, "tag", wanted.tag());
        set(edits, "digest", wanted.digest());
        return edits;
    }

    private void set(List<ValueEdit> edits, String part, String value) {
        Item item = parts.get(part);
        if (item != null && !value.equals(text(part))) {
            edits.add(new ValueEdit(document, item.path().key("value"), value));
        }
    }

    private String text(String part) {
        @Nullable Item item = parts.get(part);
        return item == null ? "" : ImageParts.orEmpty(item.mapping().text("value"));
    }

    private Item tag() {
        Item tag = parts.get("tag");
        if (tag == null) {
            throw new IllegalStateException(prefix + " has no tag");
        }
        return tag;
    }
}
