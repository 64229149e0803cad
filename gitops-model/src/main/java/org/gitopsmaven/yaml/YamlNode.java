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

    private static final YamlStyle[] STYLES = YamlStyle.values();
    private static final int STYLE_BITS = 3;

    private final String file;
    private final int line;
    private final int columnAndStyle; // a tree has a million nodes: none of them carries a mark of its own
    private final @Nullable Extras extras;

    private record Extras(@Nullable String tag, @Nullable YamlComments comments) {}

    YamlNode(YamlMark mark, YamlStyle style, @Nullable String tag, @Nullable YamlComments comments) {
        this.file = mark.file();
        this.line = mark.line();
        this.columnAndStyle = mark.column() << STYLE_BITS | style.ordinal();
        this.extras = tag == null && comments == null ? null : new Extras(tag, comments);
    }

    YamlNode(String file, int line, int column, YamlStyle style) {
        this.file = file;
        this.line = line;
        this.columnAndStyle = column << STYLE_BITS | style.ordinal();
        this.extras = null;
    }

    /** Where the node starts; {@link YamlMark#NONE} for one that was never text. */
    public YamlMark mark() {
        return line == 0 && file.isEmpty() ? YamlMark.NONE : new YamlMark(file, line, columnAndStyle >>> STYLE_BITS);
    }

    public YamlStyle style() {
        return STYLES[columnAndStyle & (1 << STYLE_BITS) - 1];
    }

    boolean hasStyle(YamlStyle style) {
        return (columnAndStyle & (1 << STYLE_BITS) - 1) == style.ordinal();
    }

    /** The tag that was written or set, in its short form ({@code !!str}, {@code !vault}); null for none. */
    public @Nullable String tag() {
        return extras == null ? null : extras.tag();
    }

    public @Nullable YamlComments comments() {
        return extras == null ? null : extras.comments();
    }

    /** A tree that can be changed without changing this one. */
    public abstract YamlNode copy();

    /** A copy in which the entries that are shared here are shared too. */
    abstract YamlNode twin(Map<YamlEntry, YamlEntry> shared);
}
