/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.chart;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.kustomize.resmap.ObjectFields;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** One chart as a kustomization asks for it ({@code api/types/helmchartargs.go}). */
record ChartConfig(YamlMapping fields) {

    private static final String DEFAULT_HOME = "charts";

    String name() {
        return text("name");
    }

    String version() {
        return text("version");
    }

    String repository() {
        return text("repo");
    }

    String home() {
        String home = text("chartHome");
        return home.isEmpty() ? DEFAULT_HOME : home;
    }

    @Nullable
    YamlMapping inlineValues() {
        YamlMapping values = fields.mapping("valuesInline");
        return values == null || values.isEmpty() ? null : values;
    }

    /** The text of a field; empty for none. */
    String text(String field) {
        return ObjectFields.text(fields, field);
    }

    boolean says(String field) {
        return text(field).equals("true");
    }

    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        YamlSequence sequence = fields.sequence(field);
        if (sequence != null) {
            for (YamlNode item : sequence) {
                texts.add(((YamlScalar) item).text());
            }
        }
        return texts;
    }
}
