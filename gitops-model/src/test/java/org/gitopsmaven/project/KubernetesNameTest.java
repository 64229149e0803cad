/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gitopsmaven.finding.GitOpsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KubernetesNameTest {

    @ParameterizedTest
    @CsvSource({"web,web", "Shop.Web_App,shop-web-app", "3d-viewer,d-viewer", "-a-,a"})
    void makesANameOfAnArtifactId(String artifactId, String name) {
        assertThat(KubernetesName.of(artifactId)).isEqualTo(name);
    }

    @Test
    void refusesAnArtifactIdWithoutLetters() {
        assertThatThrownBy(() -> KubernetesName.of("42"))
                .isInstanceOf(GitOpsException.class)
                .hasMessageContaining("\"42\"");
    }

    @Test
    void spellsAVersionAsALabel() {
        assertThat(KubernetesName.label("1.0.0+build.7")).isEqualTo("1.0.0-build.7");
    }

    @Property
    void givesOnlyLabelsThatKubernetesAccepts(@ForAll String text) {
        assertThat(KubernetesName.label(text)).matches("([A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?)?");
    }

    @Property
    void givesOnlyNamesThatKubernetesAccepts(@ForAll String text) {
        assertThat(KubernetesName.of("a" + text)).matches("[a-z]([a-z0-9-]{0,61}[a-z0-9])?");
    }
}
