/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change.place;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlMark;
import org.gitopsmaven.yaml.YamlPath;

/** An entry of a kustomization's {@code images:}. */
record KustomizationEntry(int document, YamlPath path, YamlMapping entry) implements ImagePlace {

    @Override
    public String key() {
        return "images[" + alias() + "]";
    }

    @Override
    public YamlMark mark() {
        return entry.mark();
    }

    @Override
    public String alias() {
        return text("name");
    }

    @Override
    public ImageParts image() {
        String name = text("newName").isEmpty() ? alias() : text("newName");
        return new ImageParts(name, text("newTag"), text("digest"));
    }

    @Override
    public List<ValueEdit> write(ImageParts wanted) {
        List<ValueEdit> edits = new ArrayList<>();
        if (!wanted.name().equals(image().name())) {
            edits.add(new ValueEdit(document, path.key("newName"), wanted.name()));
        }
        set(edits, "newTag", wanted.tag());
        set(edits, "digest", wanted.digest());
        return edits;
    }

    /** What the image does not have must not stay behind: kustomize would join it with the rest. */
    private void set(List<ValueEdit> edits, String key, String value) {
        boolean same = value.isEmpty() ? !entry.contains(key) : value.equals(text(key));
        if (!same) {
            edits.add(new ValueEdit(document, path.key(key), value.isEmpty() ? null : value));
        }
    }

    private String text(String key) {
        return ImageParts.orEmpty(entry.text(key));
    }
}
