/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.filter;

import java.util.function.Function;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.fieldspec.FieldSpec;
import org.gitopsmaven.kustomize.fieldspec.FieldWalk;
import org.gitopsmaven.kustomize.fieldspec.MissingField;
import org.gitopsmaven.kustomize.tree.Nodes;
import org.gitopsmaven.kustomize.tree.Scalars;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.gitopsmaven.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/** Puts the values of variables in the place of {@code $(NAME)} ({@code api/filters/refvar}). */
public final class VariableFilter {

    private final VariableText text;
    private final FieldWalk walk;

    /**
     * @param values the value of a variable, null for a name there is none of; is asked once for each place where it is
     *     used
     */
    public VariableFilter(Function<String, @Nullable YamlValue> values) {
        this.text = new VariableText(values);
        this.walk = new FieldWalk(MissingField.IS_LEFT, this::expand);
    }

    public void apply(YamlMapping object, FieldSpec spec) {
        walk.apply(object, spec);
    }

    private YamlNode expand(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            mapping.forEach(this::expand);
        } else if (node instanceof YamlSequence sequence) {
            expand(sequence);
        } else if (Nodes.isString(node)) {
            return text.expand((YamlScalar) node);
        }
        return node;
    }

    private void expand(YamlEntry entry) {
        if (!Nodes.isString(entry.key())) {
            throw new KustomizeException(
                    "invalid map key: value='" + entry.name() + "', tag='" + Scalars.tagOf(entry.key()) + "'",
                    entry.key().mark().location());
        }
        if (Nodes.isString(entry.value())) {
            entry.setValue(text.expand((YamlScalar) entry.value()));
        }
    }

    private void expand(YamlSequence sequence) {
        for (int i = 0; i < sequence.size(); i++) {
            YamlNode item = sequence.get(i);
            if (!Nodes.isString(item)) {
                throw new KustomizeException(
                        "invalid value type expect a string", item.mark().location());
            }
            sequence.set(i, text.expand((YamlScalar) item));
        }
    }
}
