/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report.format;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.resource.ImageReference;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.schema.Field;
import org.gitopsmaven.schema.object.PodTemplate;

/** The images that pods run. */
final class ImageInventory {

    private ImageInventory() {}

    /** The versions of each image by environment. */
    static Map<String, Map<String, Set<String>>> of(Collection<Rendering> renderings) {
        Map<String, Map<String, Set<String>>> images = new TreeMap<>();
        for (Rendering rendering : renderings) {
            String environment = rendering.target().environment().value();
            for (Resource resource : rendering.resources()) {
                PodTemplate pod = PodTemplate.of(resource);
                for (Field container : pod == null ? List.<Field>of() : pod.containers()) {
                    String text = container.text("image");
                    if (text != null && !text.isEmpty()) {
                        add(text, environment, images);
                    }
                }
            }
        }
        return images;
    }

    private static void add(String text, String environment, Map<String, Map<String, Set<String>>> images) {
        String name = text;
        String version = "";
        try {
            ImageReference image = ImageReference.of(text);
            name = image.name();
            version = version(image);
        } catch (GitOpsException e) {
            version = "no image reference"; // which has its own finding
        }
        images.computeIfAbsent(name, key -> new TreeMap<>())
                .computeIfAbsent(environment, key -> new TreeSet<>())
                .add(version);
    }

    private static String version(ImageReference image) {
        String tag = Objects.requireNonNullElse(image.tag(), image.digest() == null ? "latest (no tag)" : "");
        String digest = image.digest();
        return digest == null ? tag : (tag + "@" + digest.substring(0, Math.min(19, digest.length())));
    }
}
