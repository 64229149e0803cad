/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change.place;

import java.util.List;
import org.gitopsmaven.yaml.YamlMark;
import org.gitopsmaven.yaml.YamlPath;
import org.gitopsmaven.yaml.YamlScalar;

/**
 * An item of {@code kustomize.images} of an Argo CD source: {@code [name=]image[:tag][@digest]}.
 *
 * @param alias the name that is replaced; empty when it is the image's own
 */
record OverrideEntry(int document, YamlPath path, YamlScalar scalar, String alias, ImageParts image)
        implements ImagePlace {

    static OverrideEntry of(int document, YamlPath path, YamlScalar scalar) {
        String text = scalar.text();
        int equal = text.indexOf('=');
        String alias = equal < 0 ? "" : text.substring(0, equal);
        ImageParts image = ImageParts.parse(text.substring(equal + 1));
        return new OverrideEntry(document, path, scalar, alias, image == null ? new ImageParts("", "", "") : image);
    }

    @Override
    public String key() {
        return "kustomize.images[" + (alias.isEmpty() ? image.name() : alias) + "]";
    }

    @Override
    public YamlMark mark() {
        return scalar.mark();
    }

    @Override
    public List<ValueEdit> write(ImageParts wanted) {
        String text = (alias.isEmpty() ? "" : alias + "=") + wanted;
        return text.equals(scalar.text()) ? List.of() : List.of(new ValueEdit(document, path, text));
    }
}
