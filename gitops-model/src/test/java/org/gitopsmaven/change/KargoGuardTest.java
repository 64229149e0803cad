/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.gitopsmaven.finding.GitOpsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KargoGuardTest {

    private static final String OVERLAY = "images: [{name: r.io/web, newTag: v1}]\n";
    private static final String STAGE = """
            apiVersion: kargo.akuity.io/v1alpha1
            kind: Stage
            metadata: {name: dev, namespace: shop}
            spec:
              promotionTemplate:
                spec:
                  steps:
                    - uses: git-clone
                      config:
                        repoURL: https://git.example.com/platform/REPO
                        checkout: [{branch: main, path: ./src}]
                    - uses: kustomize-set-image
                      config: {path: ./src/web/overlays/dev, images: [{image: r.io/web}]}
            """;

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"kargo/stages.yaml", "platform/kargo-pipelines/stages.yml"})
    void refusesWhatAPromotionOfKargoWrites(String file) {
        ChangeRepository repository = create(file, "gitops.git");

        assertThatThrownBy(() -> repository.publish(ChangeRepository.edit("web", "dev", "r.io/web:v2")))
                .isInstanceOfSatisfying(
                        GitOpsException.class,
                        e -> assertThat(e.describe())
                                .contains("web/overlays/dev/kustomization.yaml is written by Kargo: " + file + ":")
                                .contains("let its Warehouse find it"));
        assertThat(repository.subjects()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"other.git", "gitops-of-others"})
    void leavesFilesAloneThatKargoWritesInAnotherRepository(String name) {
        ChangeRepository repository = create("kargo/stages.yaml", name);

        repository.publish(ChangeRepository.edit("web", "dev", "r.io/web:v2"));

        assertThat(repository.subjects()).hasSize(2);
    }

    @Test
    void leavesFilesAloneThatKargoDoesNotWrite() {
        ChangeRepository repository = create("kargo/stages.yaml", "gitops.git");

        repository.publish(ChangeRepository.edit("api", "dev", "r.io/web:v2"));

        assertThat(repository.text("api/overlays/dev/kustomization.yaml")).contains("v2");
    }

    private ChangeRepository create(String file, String name) {
        return ChangeRepository.create(
                directory,
                "web/overlays/dev/kustomization.yaml",
                OVERLAY,
                "api/overlays/dev/kustomization.yaml",
                OVERLAY,
                file,
                STAGE.replace("REPO", name));
    }
}
