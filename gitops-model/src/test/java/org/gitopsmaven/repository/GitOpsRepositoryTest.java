/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.finding.GitOpsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitOpsRepositoryTest {

    private static final Path CASES =
            Path.of("src", "test", "resources", "repository").toAbsolutePath();
    private static final ApplicationName SHOP = ApplicationName.of("shop");

    @Test
    void takesOverlaysOfAnApplicationForItsEnvironments() {
        GitOpsRepository repository = detect("application");

        assertThat(repository.layout()).isEqualTo("application");
        assertThat(ids(repository.targets())).containsExactly("dev/shop", "prod/eu/shop");
    }

    @Test
    void takesALoneBaseOfAProjectForTheDefaultEnvironment() {
        GitOpsRepository repository = detect("project");

        assertThat(ids(repository.targets())).containsExactly("default/shop");
        assertThat(repository.targets().get(0).source().directory())
                .isEqualTo(CASES.resolve(Path.of("project", "src", "main", "gitops", "base")));
    }

    @Test
    void takesAGeneratedBaseForOneOnDisk() {
        Path base = Path.of("src", "main", "gitops", "base", "kustomization.yaml");
        SourceTree tree = SourceTree.of(CASES.resolve("nothing"), Map.of(base, "resources: []\n"), List.of());

        GitOpsRepository repository = GitOpsRepository.detect(tree, SHOP);

        assertThat(ids(repository.targets())).containsExactly("default/shop");
    }

    @Test
    void takesLeavesOfATreeForTargetsNamedByTheirPaths() {
        GitOpsRepository repository = detect("services");

        assertThat(repository.layout()).isEqualTo("kustomizations");
        assertThat(ids(repository.targets()))
                .containsExactly(
                        "default/broken",
                        "default/lone",
                        "dev/shop-web",
                        "prod/bank-web",
                        "prod/ingress",
                        "prod/shop-web");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFapiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n",
                "{\"apiVersion\":\"v1\",\"kind\":\"ConfigMap\",\"metadata\":{\"name\":\"a\"}}",
                "---\n{apiVersion: v1, kind: ConfigMap, metadata: {name: a}}\n"
            })
    void takesAManifestForOneHoweverItIsWritten(String text) {
        SourceTree tree = SourceTree.of(CASES.resolve("nothing"), Map.of(Path.of("m.yaml"), text), List.of());

        assertThat(GitOpsRepository.detect(tree, SHOP).layout()).isEqualTo("manifests");
    }

    @Test
    void takesAFolderOfManifestsForOneTarget() {
        GitOpsRepository repository = detect("manifests");

        assertThat(repository.layout()).isEqualTo("manifests");
        assertThat(repository.targets())
                .singleElement()
                .satisfies(target -> assertThat(target.source()).isInstanceOf(DirectorySource.class));
    }

    @Test
    void refusesATreeWithNothingToRender() {
        assertThatExceptionOfType(GitOpsException.class)
                .isThrownBy(() -> detect("nothing"))
                .withMessageContaining("nothing to render");
    }

    @Test
    void refusesADirectoryThatIsNotThere() {
        assertThatExceptionOfType(GitOpsException.class)
                .isThrownBy(() -> detect("nowhere"))
                .withMessageContaining("there is no directory");
    }

    @Test
    void selectsByEnvironmentAndApplication() {
        GitOpsRepository repository = detect("services");

        assertThat(ids(repository.select(Selection.of("dev, default", "shop-web,lone"))))
                .containsExactly("default/lone", "dev/shop-web");
        assertThat(repository.select(Selection.of(null, " "))).isEqualTo(repository.targets());
    }

    @Test
    void suggestsTheEnvironmentThatWasMeant() {
        assertThatExceptionOfType(GitOpsException.class)
                .isThrownBy(() -> detect("application").select(Selection.of("prd", null)))
                .withMessage("unknown environment 'prd'; did you mean 'prod'?")
                .satisfies(fault -> assertThat(fault.hint()).isEqualTo("there are: dev, prod"));
    }

    @Test
    void refusesASelectionThatNothingMatches() {
        assertThatExceptionOfType(GitOpsException.class)
                .isThrownBy(() -> detect("services").select(Selection.of("dev", "lone")))
                .withMessageContaining("no application of those selected");
    }

    @Test
    void listsEnvironmentsInTheOrderOfPromotionAndTheOthersAfterThem() {
        GitOpsRepository repository = detect("promotion");

        assertThat(repository.environments())
                .extracting(EnvironmentName::value)
                .containsExactly("staging", "prod", "dev");
        assertThat(repository.targets())
                .extracting(RenderTarget::id)
                .containsExactly("staging/web", "prod/web", "dev/web");
    }

    @Test
    void takesTheLayoutThatItIsTold(@TempDir Path root) throws IOException {
        Files.writeString(root.resolve("gitops.yaml"), "layout: manifests\n");
        Files.writeString(root.resolve("kustomization.yaml"), "resources: [config.yaml]\n");
        Files.writeString(root.resolve("config.yaml"), "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\n");

        assertThat(GitOpsRepository.detect(SourceTree.of(root), SHOP).layout()).isEqualTo("manifests");
    }

    private static GitOpsRepository detect(String folder) {
        return GitOpsRepository.detect(SourceTree.of(CASES.resolve(folder)), SHOP);
    }

    private static List<String> ids(List<RenderTarget> targets) {
        return targets.stream().map(RenderTarget::id).toList();
    }
}
