/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The expectations were given by Helm's own splitter (it/oracle/helm). */
class ManifestsTest {

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("", List.of()),
                Arguments.of("a", List.of("a")),
                Arguments.of("---\na\n---\nb\n", List.of("a", "b")),
                Arguments.of("a\n  ---\nb", List.of("a\n  ---\nb")),
                Arguments.of("a\n---b", List.of("a", "b")),
                Arguments.of("a\n----\nb", List.of("a", "-\nb")),
                Arguments.of("a\n---\n---\nb", List.of("a", "---\nb")),
                Arguments.of("a\n\n \n---  \n\n  b", List.of("a", "b")),
                Arguments.of("a\r\n---\r\nb", List.of("a", "b")),
                Arguments.of("\u00a0a\u0085", List.of("a")));
    }

    @ParameterizedTest
    @MethodSource("files")
    void cutsAsHelmDoes(String file, List<String> documents) {
        assertThat(Manifests.split(file)).isEqualTo(documents);
    }

    @Test
    void sortsKnownKindsByPlaceAndOthersBehindByName() {
        assertThat(Stream.of("Widget", "Ingress", "", "Deployment", "Gadget", "Namespace")
                        .sorted(InstallOrder::compare))
                .containsExactly("Namespace", "Deployment", "Ingress", "", "Gadget", "Widget");
    }

    @Test
    void readsTheFilesOfAnErrorAndDropsOurOwn() {
        String error = "YAML parse error on web/templates/zzz-gitops-end.yaml: no\n---\n"
                + "---\n# Source: web/templates/b.yaml\nb: 1\n---\n# Source: elsewhere\nc: 1\n\n"
                + "---\n# Source: web/templates/zzz-gitops-end.yaml\ngitops: [\n\n"
                + "---\n# Source: web/charts/x/templates/a.yaml\na: 1\n";

        assertThat(RenderedFiles.areIn(error)).isTrue();
        assertThat(RenderedFiles.of(error).files())
                .containsExactly(
                        Map.entry("web/charts/x/templates/a.yaml", "a: 1\n"),
                        Map.entry("web/templates/b.yaml", "b: 1\n---\n# Source: elsewhere\nc: 1\n"));
    }
}
