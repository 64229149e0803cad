/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.flux;

import java.util.Map;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlScalar;

/** Labels and annotations that every applied object gets; they replace those of the same key. */
public record CommonMetadata(Map<String, String> labels, Map<String, String> annotations) {

    static CommonMetadata of(FieldReader fields) {
        return new CommonMetadata(fields.textMap("labels"), fields.textMap("annotations"));
    }

    /** The object with these labels and annotations; the same one when there are none. */
    public YamlMapping apply(YamlMapping object) {
        if (labels.isEmpty() && annotations.isEmpty()) {
            return object;
        }
        YamlMapping changed = object.copy();
        YamlMapping metadata = child(changed, "metadata");
        put(metadata, "labels", labels);
        put(metadata, "annotations", annotations);
        return changed;
    }

    private static void put(YamlMapping metadata, String field, Map<String, String> values) {
        if (!values.isEmpty()) {
            YamlMapping target = child(metadata, field);
            values.forEach((key, value) -> target.put(key, YamlScalar.string(value)));
        }
    }

    private static YamlMapping child(YamlMapping parent, String name) {
        YamlMapping child = parent.mapping(name);
        if (child == null) {
            child = new YamlMapping();
            parent.put(name, child);
        }
        return child;
    }
}
