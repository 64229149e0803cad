/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gitopsmaven.change.ChangeRepository.edit;

import java.nio.file.Path;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.git.RepositoryPath;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.repository.config.GitOpsYaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritePlanTest {

    private static final String VALUES = "image: {tag: \"0\"}\n";
    private static final String KUSTOMIZATION = "images: [{name: r.io/web, newTag: \"0\"}]\n";

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "overlays/prod/kustomization.yaml",
        "overlays/prod/kustomization.yml",
        ".gitops/overlays/prod/Kustomization",
        "src/main/gitops/overlays/prod/kustomization.yaml",
        "web/overlays/prod/kustomization.yaml",
        "apps/web/overlays/prod/kustomization.yaml",
        "overlays/prod/web/kustomization.yaml",
        "envs/prod/web/values.yaml",
        "envs/prod/eu-1/web/values.yaml",
        "deploy/envs/prod/web/values.yaml",
        "environments/prod/web/values.yaml"
    })
    void findsTheFileByTheUsualLayouts(String path) {
        ChangeRepository repository = ChangeRepository.create(
                directory,
                path,
                path.endsWith("values.yaml") ? VALUES : KUSTOMIZATION,
                "apps/other/overlays/prod/kustomization.yaml",
                "x: 1\n",
                "README.md",
                "x");

        assertThat(WritePlan.places(repository.branch().snapshot(), edit("web", "prod", "r.io/web:1"), GitOpsYaml.NONE)
                        .get(0)
                        .file()
                        .path())
                .hasToString(path);
    }

    @Test
    void listsTheFilesWhereMoreThanOneFits() {
        ChangeRepository repository = ChangeRepository.create(
                directory, "envs/prod/eu/web/values.yaml", VALUES, "envs/prod/us/web/values.yaml", VALUES);

        assertThatThrownBy(() -> repository.publish(edit("web", "prod", "r.io/web:1")))
                .hasMessageContaining("may be written in 2 places: envs/prod/eu/web/values.yaml:1 image: :0, "
                        + "envs/prod/us/web/values.yaml:1 image: :0");
    }

    @Test
    void takesTheFileThatIsNamed() {
        ChangeRepository repository = ChangeRepository.create(
                directory,
                "envs/prod/eu/web/values.yaml",
                "image: {tag: \"1\"}\n",
                "envs/prod/us/web/values.yaml",
                "image: {tag: \"1\"}\n");
        ImageEdit found = edit("web", "prod", "r.io/web:2");

        repository.publish(new ImageEdit(
                found.application(),
                found.environment(),
                found.image(),
                RepositoryPath.of("envs/prod/us/web/values.yaml")));

        assertThat(repository.text("envs/prod/us/web/values.yaml")).isEqualTo("image: {tag: \"2\"}\n");
        assertThat(repository.text("envs/prod/eu/web/values.yaml")).isEqualTo("image: {tag: \"1\"}\n");
    }

    @Test
    void saysWhereItLookedAndWhatIsThere() {
        ChangeRepository repository = ChangeRepository.create(directory, "overlays/dev/kustomization.yaml", "x: 1\n");

        assertThatThrownBy(() -> repository.publish(edit("web", "prd", "r.io/web:1")))
                .isInstanceOfSatisfying(
                        GitOpsException.class,
                        e -> assertThat(e.describe())
                                .contains("no file says which image web runs in prd")
                                .contains("there are: overlays/dev"));
    }

    @Test
    void namesTheFileThatIsMissing() {
        ChangeRepository repository = ChangeRepository.create(directory, "README.md", "x");
        ImageEdit edit = edit("web", "prod", "r.io/web:2");

        assertThatThrownBy(() -> repository.publish(new ImageEdit(
                        edit.application(), edit.environment(), edit.image(), RepositoryPath.of("a/b.yaml"))))
                .isInstanceOfSatisfying(
                        GitOpsException.class, e -> assertThat(e.describe()).contains("there is no file a/b.yaml"));
    }

    @Test
    void writesWhereTheRepositorySays() {
        ChangeRepository repository = ChangeRepository.create(
                directory,
                "gitops.yaml",
                """
                environments: [{name: dev}, {name: prod}]
                applications:
                  - name: web
                    writes:
                      - {file: 'clusters/{environment}/{application}.yaml', key: spec.tag}
                      - {file: 'clusters/{environment}/all.yaml', key: images.web}
                """,
                "clusters/prod/web.yaml",
                "spec:\n  tag: v1 # web\n",
                "clusters/prod/all.yaml",
                "images:\n  web: r.io/web:v1\n  api: r.io/api:v1\n",
                "clusters/dev/web.yaml",
                "spec:\n  tag: v2\n",
                "clusters/dev/all.yaml",
                "images:\n  web: r.io/web:v2\n  api: r.io/api:v2\n");

        new Publisher(PublishOptions.DEFAULT, PublishListener.NOBODY)
                .publish(
                        repository.branch(),
                        ChangeRequest.promote(
                                Promotion.of(EnvironmentName.of("dev"), EnvironmentName.of("prod")),
                                ChangeOrigin.UNKNOWN));
        assertThat(repository.text("clusters/prod/web.yaml")).isEqualTo("spec:\n  tag: v2 # web\n");

        repository.publish(edit("web", "prod", "r.io/web:v3"));

        assertThat(repository.text("clusters/prod/web.yaml")).isEqualTo("spec:\n  tag: v3 # web\n");
        assertThat(repository.text("clusters/prod/all.yaml"))
                .isEqualTo("images:\n  web: r.io/web:v3\n  api: r.io/api:v1\n");
    }

    @Test
    void makesTheTagOfAnImageThatIsNamedWithoutOne() {
        ChangeRepository repository = ChangeRepository.create(
                directory,
                "gitops.yaml",
                "environments: [{name: dev, tags: {pattern: 'dev-[0-9a-f]{7}', template: 'dev-{shortCommit}'}}]\n",
                "overlays/dev/kustomization.yaml",
                KUSTOMIZATION);
        ChangeOrigin origin = new ChangeOrigin("5f1c2ab99999", "", BuildOrder.UNKNOWN, null);

        new Publisher(PublishOptions.DEFAULT, PublishListener.NOBODY)
                .publish(repository.branch(), ChangeRequest.bump(List.of(edit("web", "dev", "r.io/web")), origin));

        assertThat(repository.text("overlays/dev/kustomization.yaml")).contains("dev-5f1c2ab");
        assertThatThrownBy(() -> repository.publish(edit("web", "dev", "r.io/web:v1")))
                .hasMessage("the image of dev: got \"v1\", want a tag that matches dev-[0-9a-f]{7}");
    }

    @Test
    void makesTheTagOfTheVersionAndTheBranchThatWereBuilt() {
        ChangeRepository repository = ChangeRepository.create(
                directory,
                "gitops.yaml",
                "environments: [{name: dev, tags: {template: '{branch}-v{version}'}}]\n",
                "overlays/dev/kustomization.yaml",
                KUSTOMIZATION);
        ChangeOrigin origin = new ChangeOrigin("", "", BuildOrder.UNKNOWN, null, "main");

        new Publisher(PublishOptions.DEFAULT, PublishListener.NOBODY)
                .publish(
                        repository.branch(),
                        ChangeRequest.bump(
                                List.of(edit("web", "dev", "r.io/web").ofVersion("1.5.0")), origin));

        assertThat(repository.text("overlays/dev/kustomization.yaml")).contains("main-v1.5.0");
    }

    @Test
    void pushesNothingWherePullRequestsAreWanted() {
        ChangeRepository repository = ChangeRepository.create(
                directory,
                "gitops.yaml",
                "environments: [{name: prod, change: pullRequest}]\n",
                "overlays/prod/kustomization.yaml",
                KUSTOMIZATION);

        assertThatThrownBy(() -> repository.publish(edit("web", "prod", "r.io/web:v1")))
                .hasMessageStartingWith("prod takes changes as pull requests only");
        assertThat(repository.subjects()).hasSize(1);
    }
}
