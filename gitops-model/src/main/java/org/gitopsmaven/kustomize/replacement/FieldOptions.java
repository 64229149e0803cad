/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.replacement;

import java.math.BigDecimal;
import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/**
 * How a field is taken apart.
 *
 * @param delimiter what its text is split at; empty for not at all
 * @param index which part is meant
 * @param create whether a missing field is made
 */
record FieldOptions(String delimiter, int index, boolean create) {

    private static final FieldOptions NONE = new FieldOptions("", 0, false);

    static FieldOptions of(@Nullable YamlMapping options) {
        if (options == null) {
            return NONE;
        }
        String delimiter = options.text("delimiter");
        return new FieldOptions(
                delimiter == null ? "" : delimiter,
                number(options.text("index")),
                "true".equals(options.text("create")));
    }

    boolean splits() {
        return !delimiter.isEmpty();
    }

    /** The options as kustomize prints them. */
    @Override
    public String toString() {
        return delimiter.isEmpty() && !create ? "" : delimiter + "(" + index + "), create=" + create;
    }

    private static int number(@Nullable String text) {
        return text == null || text.isEmpty() ? 0 : new BigDecimal(text).intValue();
    }
}
