/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.repository.config.GitOpsYaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetNamingTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "apps/web/overlays/prod, prod, web, -",
                "apps/web/overlays/prod/eu, prod, web, eu",
                "overlays/prod/web, prod, web, -",
                "environments/green/web, green, web, -",
                "web/staging, staging, web, -",
                "web/base, default, web, -",
                "infra/monitoring, default, monitoring, -",
                "'', default, root, -",
                "overlays/prod, prod, root, -"
            })
    void readsEnvironmentApplicationAndRegionFromAPath(
            String path, String environment, String application, String region) {
        TargetNaming naming = TargetNaming.of(Path.of(path), GitOpsYaml.NONE);

        assertThat(naming.environmentName().value()).isEqualTo(environment);
        assertThat(naming.shortName(ApplicationName.of("root")).value()).isEqualTo(application);
        assertThat(naming.region()).isEqualTo(region);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "a/b", "a\\b", "a b", ".hidden", "a,b", "a:b"})
    void refusesNamesThatAreNoDirectory(String name) {
        assertThatExceptionOfType(GitOpsException.class)
                .isThrownBy(() -> new EnvironmentName(name))
                .withMessageContaining("\"" + name + "\"");
    }

    @Test
    void makesANameOfAnyDirectory() {
        assertThat(ApplicationName.of(Path.of("a b,c")).value()).isEqualTo("a-b-c");
    }

    @Test
    void knowsListedEnvironmentsWhereverTheyStand() {
        GitOpsYaml settings = GitOpsYaml.of("environments: [{name: eu-live, directories: [blue]}]\n", "gitops.yaml");

        assertThat(TargetNaming.of(Path.of("apps", "web", "blue", "test"), settings)
                        .environmentName())
                .isEqualTo(EnvironmentName.of("eu-live"));
        assertThat(TargetNaming.environmentIn("web-eu_live-2", settings)).contains(EnvironmentName.of("eu-live"));
        assertThat(TargetNaming.environmentIn("web-bluebird", settings)).isEmpty();
    }
}
