/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A scalar: its text after unquoting and unfolding, and how it was written. Never changes. */
public final class YamlScalar extends YamlNode {

    private final String text;

    public YamlScalar(
            String text, YamlStyle style, @Nullable String tag, YamlMark mark, @Nullable YamlComments comments) {
        super(mark, style, tag, comments);
        this.text = text;
    }

    YamlScalar(String text, YamlStyle style, String file, int line, int column) {
        super(file, line, column, style);
        this.text = text;
    }

    /** A plain scalar without a tag: what it is depends on its text. */
    public static YamlScalar plain(String text) {
        return new YamlScalar(text, YamlStyle.PLAIN, null, YamlMark.NONE, null);
    }

    /** A string, whatever its text looks like. */
    public static YamlScalar string(String text) {
        return new YamlScalar(text, YamlStyle.PLAIN, YamlTags.STRING, YamlMark.NONE, null);
    }

    public String text() {
        return text;
    }

    /** Whether it stands in quotes or in a block, and so is a string unless a tag says otherwise. */
    public boolean isQuoted() {
        return !hasStyle(YamlStyle.PLAIN);
    }

    public YamlScalar withText(String other) {
        return new YamlScalar(other, style(), tag(), mark(), comments());
    }

    public YamlScalar withTag(@Nullable String other) {
        return new YamlScalar(text, style(), other, mark(), comments());
    }

    public YamlScalar withStyle(YamlStyle other) {
        return new YamlScalar(text, other, tag(), mark(), comments());
    }

    /** The same scalar, told to come from another place. */
    public YamlScalar withMark(YamlMark other) {
        return new YamlScalar(text, style(), tag(), other, comments());
    }

    @Override
    public YamlScalar copy() {
        return this;
    }

    @Override
    YamlScalar twin(Map<YamlEntry, YamlEntry> shared) {
        return this;
    }

    @Override
    public String toString() {
        return text;
    }
}
