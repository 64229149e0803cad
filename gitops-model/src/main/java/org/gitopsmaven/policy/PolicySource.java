/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy;

import org.gitopsmaven.finding.Location;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/**
 * One document of a file with policies, or a whole file that is no YAML.
 *
 * @param location where it starts
 * @param text the file, where it is no YAML; else empty
 * @param document the document; null where the file is no YAML
 */
public record PolicySource(
        Location location, String text, @Nullable YamlMapping document) {

    public static PolicySource of(YamlMapping document) {
        return new PolicySource(document.mark().location(), "", document);
    }

    /** What the document says of itself; empty parts where there is none. */
    public Gvk gvk() {
        return document == null ? new Gvk("", "", "") : Gvk.of(document);
    }

    /** {@code metadata.name}, or nothing. */
    public String name() {
        YamlMapping metadata = document == null ? null : document.mapping("metadata");
        String name = metadata == null ? null : metadata.text("name");
        return name == null ? "" : name;
    }
}
