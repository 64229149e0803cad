/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.gitopsmaven.change.place.ImageParts;
import org.gitopsmaven.change.place.ValueFile;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;

/** The images in rendered objects, by where they are: containers of any kind of object, and values of releases. */
final class RenderedImages {

    private static final int DEEPEST = 64;
    private static final Set<String> LISTS = Set.of("containers", "initContainers", "ephemeralContainers");

    private final Map<String, String> images = new LinkedHashMap<>();

    private RenderedImages() {}

    static Map<String, String> of(Collection<Resource> resources) {
        RenderedImages all = new RenderedImages();
        for (Resource resource : resources) {
            String id = resource.id().toString();
            all.collect(resource.content(), id, 0);
            if (resource.content().at("spec", "values") instanceof YamlMapping values) {
                ValueFile.imagesIn(values).forEach((key, image) -> all.images.put(id + " " + key, image.toString()));
            }
        }
        return all.images;
    }

    private void collect(YamlNode node, String where, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping) {
                if (LISTS.contains(entry.name()) && entry.value() instanceof YamlSequence containers) {
                    containers(containers, where + " " + entry.name());
                } else {
                    collect(entry.value(), where, depth + 1);
                }
            }
        } else if (node instanceof YamlSequence items) {
            items.forEach(item -> collect(item, where, depth + 1));
        }
    }

    private void containers(YamlSequence containers, String where) {
        for (int i = 0; i < containers.size(); i++) {
            if (containers.get(i) instanceof YamlMapping container
                    && container.get("image") instanceof YamlScalar image) {
                String name = container.text("name");
                String key = where + "[" + (name == null ? i : name) + "]";
                // a pod template may stand in one object more than once
                images.put(images.containsKey(key) ? key + "#" + images.size() : key, image.text());
            }
        }
    }

    /** Whether a rendered image is what a file says, with the name that it is rendered with. */
    static boolean matches(String rendered, ImageParts written) {
        String end = written.toString().substring(written.name().length());
        return written.name().isEmpty() ? rendered.endsWith(end) : rendered.equals(written.toString());
    }
}
