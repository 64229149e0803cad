/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.change.place.ImageParts;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;

/**
 * Whether new images arrive in exactly the containers that ran the old ones.
 *
 * @param before the images of all containers as they were, by container
 * @param after the images as the change makes them
 */
record Arrival(Map<String, String> before, Map<String, String> after) {

    private static final int SHOWN = 5;

    void check(List<FieldChange> changes) {
        Map<String, String> changed = new LinkedHashMap<>();
        after.forEach((container, image) -> {
            if (!image.equals(before.get(container))) {
                changed.put(container, image);
            }
        });
        for (FieldChange change : changes) {
            ImageParts image = change.image();
            if (image != null) {
                check(change, image);
                changed.values().removeIf(rendered -> RenderedImages.matches(rendered, image));
            }
        }
        if (!changed.isEmpty() || !after.keySet().equals(before.keySet())) {
            throw refused("the edit would change other containers too", changed, changes.get(0));
        }
    }

    private void check(FieldChange change, ImageParts image) {
        if (after.values().stream().noneMatch(rendered -> RenderedImages.matches(rendered, image))) {
            throw new GitOpsException(
                    "\"" + image + "\" would arrive in no container of " + change.application() + " in "
                            + change.environment() + ": " + change.field() + " matches nothing that is rendered",
                    Location.of(change.file().value()),
                    "the containers run: "
                            + String.join(
                                    ", ",
                                    before.values().stream()
                                            .distinct()
                                            .limit(SHOWN)
                                            .toList())
                            + "; name the image as they do");
        }
        Map<String, String> left = new LinkedHashMap<>();
        before.forEach((container, old) -> {
            if (old.equals(change.before()) && old.equals(after.get(container))) {
                left.put(container, old);
            }
        });
        if (!left.isEmpty()) {
            throw refused("the new image would not arrive everywhere where the old one runs", left, change);
        }
    }

    private static GitOpsException refused(String what, Map<String, String> containers, FieldChange change) {
        List<String> shown = new ArrayList<>();
        containers.forEach((container, image) -> shown.add(container + ": " + image));
        return new GitOpsException(
                what + ": " + String.join(", ", shown.stream().limit(SHOWN).toList()),
                Location.of(change.file().value()),
                "nothing was pushed; edit the file by hand, or name one image in one place");
    }
}
