/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Shows a tree as goyaml 3 prints Go's maps with an indentation of two ({@code encode.go}): what Argo CD's hydrator
 * writes. The tree is one that came through JSON.
 */
final class MapPresentation implements Presentation {

    private static final NaturalOrder ORDER = new NaturalOrder();

    /** Booleans of YAML 1.1, which goyaml 3 quotes though it takes them for strings. */
    private static final Set<String> OLD_BOOLEANS = Set.of("y", "n", "yes", "no", "on", "off");

    @Override
    public List<YamlEntry> entries(YamlMapping mapping, boolean root) {
        return SortedEntries.of(mapping, root, ORDER);
    }

    @Override
    public ScalarForm form(YamlScalar scalar, boolean inFlow) {
        YamlValue value = YamlDialect.GOYAML2.valueOf(scalar);
        if (value instanceof YamlValue.Text text) {
            return string(text.value());
        }
        if (value instanceof YamlValue.Real real) {
            return ScalarForm.plain(GoFloat.general(real.value()));
        }
        return ScalarForm.plain(scalar.text());
    }

    @Override
    public ScalarForm keyForm(YamlScalar key) {
        return string(key.text());
    }

    private static ScalarForm string(String text) {
        YamlStyle style = YamlStyle.PLAIN;
        if (text.indexOf('\n') >= 0) {
            style = YamlStyle.LITERAL;
        } else if (isAmbiguous(text)) {
            style = YamlStyle.DOUBLE_QUOTED;
        }
        return new ScalarForm(text, style, null);
    }

    private static boolean isAmbiguous(String text) {
        return !(ScalarResolver.V3.resolve(text) instanceof YamlValue.Text)
                || isOldBoolean(text)
                || AmbiguousText.isBase60(text);
    }

    /** In small letters, in capitals, or with a capital first. */
    private static boolean isOldBoolean(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return OLD_BOOLEANS.contains(small)
                && (text.equals(small)
                        || text.equals(text.toUpperCase(Locale.ROOT))
                        || text.substring(1).equals(small.substring(1)));
    }

    @Override
    public @Nullable String tag(YamlNode collection) {
        return null;
    }

    @Override
    public boolean isFlow(YamlNode collection) {
        return false;
    }

    @Override
    public @Nullable YamlComments comments(YamlNode node) {
        return null;
    }

    @Override
    public int width() {
        return Integer.MAX_VALUE;
    }

    @Override
    public boolean tabsInBlocks() {
        return true;
    }

    @Override
    public boolean indentsSequences() {
        return true;
    }
}
