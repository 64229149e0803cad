/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.resource;

import org.gitopsmaven.yaml.YamlMapping;

/** A tree that stays in memory as long as its object. */
record HeldTree(YamlMapping content) implements ObjectTree {

    @Override
    public Gvk gvk() {
        return Gvk.of(content);
    }

    @Override
    public String namespace() {
        return metadata("namespace");
    }

    @Override
    public String name() {
        return metadata("name");
    }

    private String metadata(String key) {
        YamlMapping metadata = content.mapping("metadata");
        String text = metadata == null ? null : metadata.text(key);
        return text == null ? "" : text;
    }

    @Override
    public void release() {
        // whoever made it has nothing to read it from again
    }
}
