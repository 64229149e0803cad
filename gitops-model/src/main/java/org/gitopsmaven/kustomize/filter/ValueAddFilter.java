/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.filter;

import java.util.List;
import org.gitopsmaven.kustomize.path.PathLookup;
import org.gitopsmaven.kustomize.path.PathPlace;
import org.gitopsmaven.kustomize.path.PathSplitter;
import org.gitopsmaven.kustomize.tree.NodeKind;
import org.gitopsmaven.kustomize.tree.Nodes;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlMark;

/** Puts a value into a field, or into the file path that the field holds ({@code api/filters/valueadd}). */
public final class ValueAddFilter {

    private final String value;
    private final int position;
    private final YamlMark mark;

    /**
     * @param position where in a file path the value goes, counted from 1; up to 0 it takes the place of the whole text
     * @param mark where the value comes from
     */
    public ValueAddFilter(String value, int position, YamlMark mark) {
        this.value = value;
        this.position = position;
        this.mark = mark;
    }

    /** Changes the field at this path, with {@code /} between its parts; it is made when missing. */
    public void apply(YamlMapping object, String fieldPath) {
        PathPlace place = PathLookup.creating(NodeKind.SCALAR).find(object, PathSplitter.split(fieldPath, "/"));
        if (place == null) {
            return;
        }
        NodeKind.SCALAR.require(place.node());
        String text = position > 0 ? inserted(Nodes.value(place.node())) : value;
        if (!text.isEmpty()) {
            place.set(ScalarChange.to(text, null, mark).apply(place.node()));
        }
    }

    /** The value as a part of a file path; an absolute one stays absolute. */
    private String inserted(String path) {
        if (value.isEmpty()) {
            return path;
        }
        List<String> parts = FilePathText.split(path);
        int index = Math.min(position - 1, parts.size());
        if (!parts.isEmpty() && parts.get(0).isEmpty() && index < parts.size()) {
            index++;
        }
        parts.add(index, value);
        return FilePathText.join(parts);
    }
}
