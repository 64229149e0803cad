/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change.place;

import java.util.List;
import org.gitopsmaven.yaml.YamlMark;
import org.gitopsmaven.yaml.YamlPath;
import org.gitopsmaven.yaml.YamlScalar;

/** A place that holds one text: the version of a chart, or a field that was named. */
public record ScalarPlace(int document, YamlPath path, String key, YamlScalar scalar) implements FieldPlace {

    @Override
    public YamlMark mark() {
        return scalar.mark();
    }

    @Override
    public String shown() {
        return scalar.text();
    }

    /** What to edit so that it holds another text. */
    public List<ValueEdit> write(String wanted) {
        return wanted.equals(scalar.text()) ? List.of() : List.of(new ValueEdit(document, path, wanted));
    }
}
