/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows a tree as {@code kustomize build} prints it: read by goyaml 3, turned into JSON, read again by goyaml 2 and
 * printed from Go's maps ({@code Resource.AsYAML} of {@code api/resource}).
 */
final class KustomizePresentation implements Presentation {

    private static final NaturalOrder ORDER = new NaturalOrder();
    private static final int WIDTH = 80;
    private static final int LONGEST_JSON_KEY = 1024;

    @Override
    public List<YamlEntry> entries(YamlMapping mapping, boolean root) {
        List<YamlEntry> entries = SortedEntries.of(mapping, root, ORDER);
        for (YamlEntry entry : entries) {
            checkKey(entry.key());
        }
        return entries;
    }

    /** goyaml 2 does not find the colon of a JSON key that is too long or has a line break that JSON does not escape. */
    private static void checkKey(YamlScalar key) {
        String text = key.text();
        boolean tooLong =
                text.length() > LONGEST_JSON_KEY / 6 && YamlJson.quote(text).length() > LONGEST_JSON_KEY;
        if (tooLong || text.indexOf(Characters.NEXT_LINE) >= 0) {
            throw new YamlException("yaml: did not find expected ',' or '}'", key.mark(), "change the key");
        }
    }

    @Override
    public ScalarForm form(YamlScalar scalar, boolean inFlow) {
        YamlValue value = Reencoding.value(scalar, inFlow);
        if (value instanceof YamlValue.Text text) {
            return string(JsonPassage.string(text.value(), scalar.mark()));
        }
        if (value instanceof YamlValue.Timestamp time) {
            return string(time.value());
        }
        if (value instanceof YamlValue.Binary bytes) {
            return string(JsonPassage.string(bytes.value(), scalar.mark()));
        }
        return ScalarForm.plain(number(YamlJson.literal(scalar, value)));
    }

    @Override
    public ScalarForm keyForm(YamlScalar key) {
        return string(JsonPassage.string(key.text(), key.mark()));
    }

    private static String number(String json) {
        YamlValue value = ScalarResolver.V2.resolve(json);
        if (value instanceof YamlValue.Real real) {
            return GoFloat.general(real.value());
        }
        return value instanceof YamlValue.Int whole ? whole.value().toString() : json;
    }

    private static ScalarForm string(String text) {
        YamlStyle style = YamlStyle.PLAIN;
        if (text.indexOf('\n') >= 0) {
            style = YamlStyle.LITERAL;
        } else if (AmbiguousText.is(text)) {
            style = YamlStyle.DOUBLE_QUOTED;
        }
        return new ScalarForm(text, style, null);
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
        return WIDTH;
    }

    @Override
    public boolean tabsInBlocks() {
        return false;
    }
}
