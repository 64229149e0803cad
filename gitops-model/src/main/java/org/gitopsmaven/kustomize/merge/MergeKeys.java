/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.merge;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.kustomize.tree.Nodes;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;

/**
 * Names and values of the fields that tell an item of a list. There can be fewer values than names: for items that lack
 * one of the fields.
 *
 * @param names one empty name for lists of scalars
 */
record MergeKeys(List<String> names, List<String> values) {

    MergeKeys(String name, String value) {
        this(List.of(name), List.of(value));
    }

    /** Whether items are told by their own text. */
    boolean isOfScalars() {
        return names.get(0).isEmpty();
    }

    /** Whether the first value is there, so that candidates can be looked up by it. */
    boolean hasFirstValue() {
        return !values.isEmpty() && (isOfScalars() || !values.get(0).isEmpty());
    }

    /** Only the names that have a value here; all when none has. */
    MergeKeys present() {
        List<String> presentNames = new ArrayList<>(names.size());
        List<String> presentValues = new ArrayList<>(names.size());
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isEmpty()) {
                presentNames.add(names.get(i));
                presentValues.add(values.get(i));
            }
        }
        return presentNames.isEmpty() ? this : new MergeKeys(presentNames, presentValues);
    }

    /** Whether the item has all these fields with exactly these texts. */
    boolean matches(YamlNode item) {
        if (isOfScalars()) {
            return Nodes.value(item).equals(values.get(0));
        }
        if (!(item instanceof YamlMapping mapping) || names.size() != values.size()) {
            return false;
        }
        for (int i = 0; i < names.size(); i++) {
            YamlEntry field = mapping.entry(names.get(i));
            if (field == null || !Nodes.value(field.value()).equals(values.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The same, more lenient: an empty value asks only for the field, and names without a value for nothing. */
    boolean accepts(YamlMapping item) {
        for (int i = 0; i < names.size() && i < values.size(); i++) {
            YamlEntry field = item.entry(names.get(i));
            if (field == null
                    || !values.get(i).isEmpty() && !Nodes.value(field.value()).equals(values.get(i))) {
                return false;
            }
        }
        return !values.isEmpty();
    }
}
