/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change.place;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlPath;
import org.gitopsmaven.yaml.YamlSequence;

/** The entries of a kustomization's {@code images:}. */
final class KustomizationImages {

    private KustomizationImages() {}

    static List<ImagePlace> in(YamlMapping kustomization, int document) {
        List<ImagePlace> places = new ArrayList<>();
        YamlSequence images = kustomization.sequence("images");
        for (int i = 0; images != null && i < images.size(); i++) {
            if (images.get(i) instanceof YamlMapping entry && entry.text("name") != null) {
                places.add(new KustomizationEntry(
                        document, YamlPath.ofKeys("images").item(i), entry));
            }
        }
        return places;
    }
}
