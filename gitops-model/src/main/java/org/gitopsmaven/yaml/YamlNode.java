/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A node of a YAML document. Scalars never change and may be shared between trees; mappings and sequences can be
 * changed and are copied with {@link #copy()}. Aliases and merge keys are gone: the reader puts what they stand for in
 * their place.
 */
public abstract sealed class YamlNode permits YamlScalar, YamlMapping, YamlSequence {

    private final YamlMark mark;
    private final YamlStyle style;
    private final @Nullable String tag;
    private final @Nullable YamlComments comments;

    YamlNode(YamlMark mark, YamlStyle style, @Nullable String tag, @Nullable YamlComments comments) {
        this.mark = mark;
        this.style = style;
        this.tag = tag;
        this.comments = comments;
    }

    /** Where the node starts; {@link YamlMark#NONE} for one that was never text. */
    public YamlMark mark() {
        return mark;
    }

    public YamlStyle style() {
        return style;
    }

    /** The tag that was written or set, in its short form ({@code !!str}, {@code !vault}); null for none. */
    public @Nullable String tag() {
        return tag;
    }

    public @Nullable YamlComments comments() {
        return comments;
    }

    /** A tree that can be changed without changing this one. */
    public abstract YamlNode copy();

    /** A copy in which the entries that are shared here are shared too. */
    abstract YamlNode twin(Map<YamlEntry, YamlEntry> shared);
}
