/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.KustomizeVersion;
import org.gitopsmaven.kustomize.Trees;
import org.gitopsmaven.kustomize.fieldspec.FieldSpecList;
import org.gitopsmaven.kustomize.fieldspec.FieldSpecs;
import org.gitopsmaven.kustomize.fieldspec.TransformerConfig;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlMark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageFilterTest {

    private static final FieldSpecs SPECS =
            TransformerConfig.defaults(KustomizeVersion.V5_8_1).get(FieldSpecList.IMAGES);

    @ParameterizedTest
    @CsvSource({
        "web:1, web, , 2, , , web:2",
        "web, web, example.com/web, , , , example.com/web",
        "host:5000/web:1, host:5000/web, , 2, , , host:5000/web:2",
        "web:1, web, , , sha256:abc, , web@sha256:abc",
        "web@sha256:abc, web, , 2, , , web:2",
        "web:1, web, , 2, sha256:abc, , web:2@sha256:abc",
        "web:1, api, , 2, , , web:1",
        "my-web:1, web, , 2, , , my-web:1",
        "web:1, w.b, , 2, , , web:2"
    })
    void changesTheNameTheTagOrTheDigest(
            String before,
            String name,
            @Nullable String newName,
            @Nullable String newTag,
            @Nullable String digest,
            @Nullable String suffix,
            String after) {
        ImageChange change = new ImageChange(name, or(newName), or(newTag), or(digest), or(suffix));

        assertThat(imageOf(before, change, "spec: {anything: {containers: [{image: \"%s\"}]}}"))
                .isEqualTo(after);
    }

    @Test
    void addsATagSuffixTwiceWhereBothWalksFindTheImage() {
        ImageChange change = new ImageChange("web", "", "", "", "-x");

        assertThat(imageOf("web:1", change, "spec: {containers: [{image: \"%s\"}]}"))
                .isEqualTo("web:1-x-x");
        assertThat(imageOf("web:1", change, "spec: {other: {containers: [{image: \"%s\"}]}}"))
                .isEqualTo("web:1-x");
    }

    @Test
    void saysWhetherAnImageOfThatNameWasFound() {
        YamlMapping pod = Trees.read("kind: Pod\nspec: {containers: [{image: web}]}");

        assertThat(filter(new ImageChange("web", "", "1", "", ""), KustomizeVersion.V5_8_1)
                        .apply(pod, SPECS))
                .isTrue();
        assertThat(filter(new ImageChange("api", "", "1", "", ""), KustomizeVersion.V5_8_1)
                        .apply(pod, SPECS))
                .isFalse();
    }

    @Test
    void leavesCustomResourceDefinitionsAlone() {
        YamlMapping crd = Trees.read("kind: CustomResourceDefinition\nspec: {containers: [{image: web}]}");

        assertThat(filter(new ImageChange("web", "", "1", "", ""), KustomizeVersion.V5_8_1)
                        .apply(crd, SPECS))
                .isFalse();
    }

    @Test
    void takesABrokenNameForAFaultOrForNoMatchByVersion() {
        YamlMapping pod = Trees.read("kind: Pod\nspec: {containers: [{image: web}]}");
        ImageChange broken = new ImageChange("[", "", "1", "", "");

        assertThat(filter(broken, KustomizeVersion.NEWEST).apply(pod, SPECS)).isFalse();
        assertThatThrownBy(() -> filter(broken, KustomizeVersion.V5_8_1).apply(pod, SPECS))
                .isInstanceOf(KustomizeException.class)
                .hasMessageContaining("no regular expression: [");
    }

    private static ImageFilter filter(ImageChange change, KustomizeVersion version) {
        return new ImageFilter(change, version, YamlMark.NONE);
    }

    private static String imageOf(String before, ImageChange change, String spec) {
        YamlMapping object = Trees.read("kind: Thing\n" + String.format(spec, before));
        filter(change, KustomizeVersion.V5_8_1).apply(object, SPECS);
        String text = object.toString();
        int start = text.indexOf("image: ") + "image: ".length();
        return text.substring(start, text.indexOf(']', start));
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
