/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change.place;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.resource.ImageReference;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlMark;
import org.gitopsmaven.yaml.YamlPath;

/** A mapping of values with {@code tag} and {@code digest}, and {@code repository} and {@code registry} beside them. */
record ValuesEntry(int document, YamlPath path, String key, YamlMapping parts) implements ImagePlace {

    @Override
    public YamlMark mark() {
        return parts.mark();
    }

    @Override
    public ImageParts image() {
        String repository = text("repository");
        String registry = text("registry");
        String name = registry.isEmpty() || repository.isEmpty() ? repository : registry + "/" + repository;
        return new ImageParts(name, text("tag"), text("digest"));
    }

    @Override
    public List<ValueEdit> write(ImageParts wanted) {
        List<ValueEdit> edits = new ArrayList<>();
        String name = image().name();
        if (!name.isEmpty() && !name.equals(wanted.name())) {
            rename(edits, wanted.name());
        }
        set(edits, "tag", wanted.tag());
        set(edits, "digest", wanted.digest());
        return edits;
    }

    private void rename(List<ValueEdit> edits, String name) {
        ImageReference image = new ImageReference(name, null, null);
        boolean apart = !text("registry").isEmpty() && !image.registry().isEmpty();
        if (apart && !text("registry").equals(image.registry())) {
            edits.add(new ValueEdit(document, path.key("registry"), image.registry()));
        }
        String repository = apart ? image.repository() : name;
        if (!text("repository").equals(repository)) {
            edits.add(new ValueEdit(document, path.key("repository"), repository));
        }
    }

    private void set(List<ValueEdit> edits, String key, String value) {
        if (value.equals(text(key))) {
            return; // an empty digest is how charts say that there is none
        }
        boolean blank = value.isEmpty() && key.equals("digest");
        edits.add(new ValueEdit(document, path.key(key), blank || !value.isEmpty() ? value : null));
    }

    private String text(String key) {
        return ImageParts.orEmpty(parts.text(key));
    }
}
