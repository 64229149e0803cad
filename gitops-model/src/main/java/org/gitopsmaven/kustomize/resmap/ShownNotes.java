/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.resmap;

import java.util.Map;
import org.gitopsmaven.yaml.YamlMapping;

/**
 * The notes of a build as annotations of a resource. Upstream keeps them so, and a patch can see it: adding to annotations
 * fails where there are none, and a patch that replaces all annotations makes the build forget.
 */
public record ShownNotes(KustomizeResource resource) {

    private static final String METADATA = "metadata";
    private static final String ANNOTATIONS = "annotations";

    /** The tree as upstream would print it now, the build's notes among the annotations. */
    public static YamlMapping content(KustomizeResource resource) {
        KustomizeResource copy = resource.copy();
        new ShownNotes(copy).show();
        return copy.content();
    }

    /** Notes that a tree brings along; they are annotations of it no longer. */
    static BuildNotes takenFrom(YamlMapping content) {
        BuildNotes notes = new BuildNotes();
        if (content.at(METADATA, ANNOTATIONS) instanceof YamlMapping annotations
                && BuildAnnotations.take(annotations, notes)
                && annotations.isEmpty()) {
            ObjectFields.setTextMap(content, ANNOTATIONS, Map.of());
        }
        return notes;
    }

    /** Adds them to the annotations. */
    public void show() {
        BuildNotes notes = resource.notes();
        if (!notes.isEmpty()) {
            BuildAnnotations.write(notes, ObjectFields.ensureMapping(resource.content(), METADATA, ANNOTATIONS));
        }
    }

    /** Takes them out of the annotations again, as far as they are still there; the others are forgotten. */
    public void hide() {
        resource.notes().takeFrom(takenFrom(resource.content()));
    }

    /**
     * Writes the annotations anew, without what {@link #show} added; the notes are what they were, whatever became of
     * it.
     */
    public void remove() {
        if (resource.content().at(METADATA, ANNOTATIONS) instanceof YamlMapping shown) {
            BuildAnnotations.take(shown, new BuildNotes());
        }
        resource.setAnnotations(resource.annotations());
    }

    /** Writes the annotations anew, without those of kyaml, as the end of a build does. */
    public void tidy() {
        Map<String, String> annotations = resource.annotations();
        BuildAnnotations.removeForeign(annotations);
        resource.setAnnotations(annotations);
    }
}
