/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows a tree as it was written, as the encoder of goyaml 3 does for a node ({@code encode.go}). */
final class NodePresentation implements Presentation {

    @Override
    public List<YamlEntry> entries(YamlMapping mapping, boolean root) {
        return mapping.entries();
    }

    @Override
    public ScalarForm form(YamlScalar scalar, boolean inFlow) {
        return new ScalarForm(scalar.text(), style(scalar), shown(scalar));
    }

    @Override
    public ScalarForm keyForm(YamlScalar key) {
        return form(key, false);
    }

    private static YamlStyle style(YamlScalar scalar) {
        if (scalar.isQuoted()) {
            return scalar.style();
        }
        if (scalar.text().indexOf('\n') >= 0) {
            return YamlStyle.LITERAL;
        }
        boolean otherwise = YamlTags.STRING.equals(scalar.tag())
                && !(YamlDialect.GOYAML3.valueOfPlain(scalar.text()) instanceof YamlValue.Text);
        return otherwise ? YamlStyle.DOUBLE_QUOTED : YamlStyle.PLAIN;
    }

    /** The tag where it says more than the text does. */
    private static @Nullable String shown(YamlScalar scalar) {
        String tag = scalar.tag();
        if (tag == null || tag.equals(YamlTags.STRING) || tag.equals(YamlTags.MERGE)) {
            return null;
        }
        YamlScalar untagged = scalar.withTag(null);
        return YamlDialect.tagOf(YamlDialect.GOYAML3.valueOf(untagged)).equals(tag) ? null : tag;
    }

    @Override
    public @Nullable String tag(YamlNode collection) {
        String tag = collection.tag();
        return YamlTags.MAPPING.equals(tag) || YamlTags.SEQUENCE.equals(tag) ? null : tag;
    }

    @Override
    public boolean isFlow(YamlNode collection) {
        return collection.style() == YamlStyle.FLOW;
    }

    @Override
    public @Nullable YamlComments comments(YamlNode node) {
        return node.comments();
    }

    @Override
    public int width() {
        return Integer.MAX_VALUE;
    }

    @Override
    public boolean tabsInBlocks() {
        return true;
    }
}
