/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.resource;

import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/**
 * A Kubernetes object with the place it came from. Each node of its tree knows its own place besides, so a value that a
 * patch set points at the patch.
 *
 * @param tree the fields of the object
 * @param origin where the object itself was defined
 */
public record Resource(ObjectTree tree, Origin origin) {

    /** An object whose tree stays in memory. */
    public Resource(YamlMapping content, Origin origin) {
        this(new HeldTree(content), origin);
    }

    /** The object itself. */
    public YamlMapping content() {
        return tree.content();
    }

    public Gvk gvk() {
        return tree.gvk();
    }

    public String kind() {
        return gvk().kind();
    }

    public String name() {
        return tree.name();
    }

    /** {@code metadata.namespace}, empty when there is none. */
    public String namespace() {
        return tree.namespace();
    }

    public ResourceId id() {
        return new ResourceId(gvk(), namespace(), name());
    }

    /** The text of an annotation, or null. */
    public @Nullable String annotation(String key) {
        return content().at("metadata", "annotations") instanceof YamlMapping annotations
                ? annotations.text(key)
                : null;
    }
}
