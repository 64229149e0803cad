/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.filter;

import java.util.function.UnaryOperator;
import org.gitopsmaven.kustomize.fieldspec.FieldChange;
import org.gitopsmaven.kustomize.tree.NodeKind;
import org.gitopsmaven.kustomize.tree.Nodes;
import org.gitopsmaven.kustomize.tree.Scalars;
import org.gitopsmaven.yaml.YamlMark;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlStyle;
import org.jspecify.annotations.Nullable;

/**
 * Gives a scalar another text; its quotes stay ({@code SetScalar} of {@code api/filters/filtersutil}).
 *
 * @param text makes the new text from the one that is there
 * @param tag the type of the new value; null for what the text reads as
 * @param mark where the new value comes from
 */
record ScalarChange(UnaryOperator<String> text, @Nullable String tag, YamlMark mark) implements FieldChange {

    static ScalarChange to(String text, @Nullable String tag, YamlMark mark) {
        return new ScalarChange(before -> text, tag, mark);
    }

    @Override
    public YamlNode apply(YamlNode value) {
        NodeKind.SCALAR.require(value);
        String changed = text.apply(Nodes.value(value));
        return Scalars.inPlaceOf(value, new YamlScalar(changed, YamlStyle.PLAIN, tag, mark, null));
    }
}
