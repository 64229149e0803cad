/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gitopsmaven.finding.GitOpsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageReferenceTest {

    private static final String DIGEST = "sha256:" + "0123456789abcdef".repeat(4);

    @Test
    void splitsRegistryWithPortTagAndDigest() {
        ImageReference image = ImageReference.of("registry.example.org:5000/team/web:1.4.0@" + DIGEST);

        assertThat(image.name()).isEqualTo("registry.example.org:5000/team/web");
        assertThat(image.registry()).isEqualTo("registry.example.org:5000");
        assertThat(image.repository()).isEqualTo("team/web");
        assertThat(image.tag()).isEqualTo("1.4.0");
        assertThat(image.digest()).isEqualTo(DIGEST);
    }

    @Test
    void takesNoPortForATag() {
        ImageReference image = ImageReference.of("localhost:5000/web");

        assertThat(image.tag()).isNull();
        assertThat(image.registry()).isEqualTo("localhost:5000");
    }

    @ParameterizedTest
    @CsvSource({
        "web, '', web",
        "team/web, '', team/web",
        "localhost/web, localhost, web",
        "Registry/web, Registry, web",
        "[::1]:5000/web, [::1]:5000, web",
        "my__team/a-b--c.d, '', my__team/a-b--c.d"
    })
    void knowsARegistryByItsDotColonOrName(String text, String registry, String repository) {
        ImageReference image = ImageReference.of(text);

        assertThat(image.registry()).isEqualTo(registry);
        assertThat(image.repository()).isEqualTo(repository);
        assertThat(image).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":1",
                "@sha256:0",
                "Web",
                "team/Web:1",
                "nginx:1.27:latest",
                "{{ .Values.image }}",
                "web:",
                "web:-1",
                "web:a b",
                "a//b",
                "/web",
                "web/",
                "web@sha256:abc",
                "web@" + "sha256:0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef",
                "https://registry.example.org/web",
                "a..b",
                "a___b",
                "-a"
            })
    void refusesWhatTheGrammarRefusesAndQuotesIt(String text) {
        assertThatThrownBy(() -> ImageReference.of(text))
                .isInstanceOf(GitOpsException.class)
                .hasMessageContaining("\"" + text + "\" is not an image reference");
    }

    @Test
    void refusesEndlessInputQuickly() {
        assertThatThrownBy(() -> ImageReference.of("a-".repeat(1_000_000)))
                .isInstanceOf(GitOpsException.class)
                .hasMessageContaining("longer than 255");
    }

    @ParameterizedTest
    @CsvSource({
        "web, true",
        "web:latest, true",
        "web:1.0-SNAPSHOT, true",
        "web:snapshot, true",
        "web:1.0, false",
        "web:1.0-snapshots, false"
    })
    void callsATagFloatingThatMovesByHabit(String text, boolean floating) {
        assertThat(ImageReference.of(text).isFloating()).isEqualTo(floating);
        assertThat(ImageReference.of(text).withDigest(DIGEST).isFloating()).isFalse();
    }

    @Test
    void changesOnePart() {
        ImageReference image = ImageReference.of("web:1");

        assertThat(image.withDigest(DIGEST)).hasToString("web:1@" + DIGEST);
    }
}
