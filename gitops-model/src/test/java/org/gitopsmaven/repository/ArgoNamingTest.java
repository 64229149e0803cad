/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgoNamingTest {

    @TempDir
    Path root;

    @ParameterizedTest
    @CsvSource({
        "web-prod-eu, /envs/prod/eu/web/values.yaml, prod/eu/web",
        "web-prod-eu, ../../envs/prod/eu/web/values.yaml, prod/eu/web",
        "web, /envs/prod/eu/web/values.yaml, prod/eu/web",
        "prod-eu-web, /envs/prod/eu/web/values.yaml, prod/eu/web",
        "web-prod, /envs/prod/web/values.yaml, prod/web",
        "web, values-prod.yaml, default/web",
        "web-eu, /web/overlays/prod/eu/values.yaml, prod/eu/web"
    })
    void takesEnvironmentAndRegionFromTheValuesOfAChart(String name, String values, String id) throws Exception {
        Files.writeString(root.resolve("app.yaml"), """
                apiVersion: argoproj.io/v1alpha1
                kind: Application
                metadata:
                  name: %s
                spec:
                  source:
                    repoURL: https://git.example.com/gitops.git
                    path: charts/golden
                    helm:
                      valueFiles: ['%s']
                """.formatted(name, values));

        assertThat(targets()).isEqualTo(id);
    }

    @Test
    void takesTheEnvironmentThatANameEndsWith() throws Exception {
        Files.writeString(root.resolve("app.yaml"), """
                apiVersion: argoproj.io/v1alpha1
                kind: Application
                metadata:
                  name: crossplane-databases-dev
                spec:
                  source:
                    repoURL: https://git.example.com/gitops.git
                    path: crossplane/databases
                """);

        assertThat(targets()).isEqualTo("dev/crossplane-databases");
    }

    private String targets() {
        SourceTree tree = SourceTree.of(root);
        return GitOpsRepository.detect(tree, ApplicationName.of("x"))
                .targets()
                .get(0)
                .id();
    }
}
