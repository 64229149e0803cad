/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.filter;

import static org.assertj.core.api.Assertions.assertThat;

import org.gitopsmaven.kustomize.Trees;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlMark;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueAddFilterTest {

    @ParameterizedTest
    @CsvSource({
        "pie, 1, new/pie",
        "/pie, 1, /new/pie",
        "pie, 9, pie/new",
        "/, 1, /new",
        "a/b/c, 2, a/new/b/c",
        "/a/b/c, 3, /a/b/new/c",
        "pie, 0, new"
    })
    void insertsTheValueIntoAFilePath(String before, int position, String after) {
        YamlMapping object = Trees.read("spec: {path: " + before + "}");

        new ValueAddFilter("new", position, YamlMark.NONE).apply(object, "spec/path");

        assertThat(object).hasToString("[spec: [path: " + after + "]]");
    }

    @ParameterizedTest
    @CsvSource({"spec/a/b, '[spec: [a: [b: new]]]'", "spec/x\\/y, '[spec: [x/y: new]]'"})
    void makesTheFieldWhenItIsMissing(String path, String after) {
        YamlMapping object = Trees.read("spec: {}");

        new ValueAddFilter("new", 0, YamlMark.NONE).apply(object, path);

        assertThat(object).hasToString(after);
    }
}
