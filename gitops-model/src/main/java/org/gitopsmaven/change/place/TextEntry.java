/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change.place;

import java.util.List;
import org.gitopsmaven.yaml.YamlMark;
import org.gitopsmaven.yaml.YamlPath;
import org.gitopsmaven.yaml.YamlScalar;

/** One text {@code name:tag@digest}. */
record TextEntry(int document, YamlPath path, String key, YamlScalar scalar, ImageParts image) implements ImagePlace {

    @Override
    public YamlMark mark() {
        return scalar.mark();
    }

    @Override
    public List<ValueEdit> write(ImageParts wanted) {
        return wanted.equals(image) ? List.of() : List.of(new ValueEdit(document, path, wanted.toString()));
    }
}
