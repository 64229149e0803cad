/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.fieldspec;

import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlTags;
import org.jspecify.annotations.Nullable;

/** What a walk makes of the last field of a path when it is missing, or null, and the spec allows to create it. */
public enum MissingField {
    /** Nothing, whatever the spec says. */
    IS_LEFT(null),
    BECOMES_TEXT(YamlTags.STRING),
    BECOMES_NUMBER(YamlTags.INTEGER),
    BECOMES_MAPPING(YamlTags.MAPPING);

    private final @Nullable String tag;

    MissingField(@Nullable String tag) {
        this.tag = tag;
    }

    YamlNode create() {
        return this == BECOMES_MAPPING ? new YamlMapping() : YamlScalar.plain("");
    }

    /** What a null becomes: it keeps its text where it becomes a scalar. */
    YamlNode inPlaceOf(YamlScalar nothing) {
        return this == BECOMES_MAPPING ? new YamlMapping() : nothing.withTag(tag);
    }
}
