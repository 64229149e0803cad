/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.resource;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** The mappings among nodes; what is none is passed over. */
public final class Mappings {

    private Mappings() {}

    /** The mappings of a list; none where there is no list. */
    public static List<YamlMapping> of(@Nullable YamlNode list) {
        List<YamlMapping> mappings = new ArrayList<>();
        if (list instanceof YamlSequence sequence) {
            for (YamlNode item : sequence) {
                if (item instanceof YamlMapping mapping) {
                    mappings.add(mapping);
                }
            }
        }
        return mappings;
    }

    /** The objects of documents, with those that a {@code List} holds in its place. */
    public static List<YamlMapping> objects(Iterable<? extends YamlNode> documents) {
        List<YamlMapping> objects = new ArrayList<>();
        documents.forEach(document -> add(document, objects));
        return objects;
    }

    // as deep as a document may be
    private static void add(YamlNode node, List<YamlMapping> objects) {
        if (node instanceof YamlMapping object) {
            YamlSequence items = "List".equals(object.text("kind")) ? object.sequence("items") : null;
            if (items == null) {
                objects.add(object);
            } else {
                items.forEach(item -> add(item, objects));
            }
        }
    }
}
