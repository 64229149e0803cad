/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.change.Publication.NothingToDo;
import org.gitopsmaven.change.Publication.Published;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.git.CommitMessage.Trailer;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromotionTest {

    private static final EnvironmentName DEV = EnvironmentName.of("dev");
    private static final EnvironmentName STAGING = EnvironmentName.of("staging");
    private static final EnvironmentName PROD = EnvironmentName.of("prod");

    @TempDir
    Path directory;

    @Test
    void movesImagesAndNothingElse() {
        String prod = kustomization("web", "1.0.0") + "replicas:\n  - name: web\n    count: 3 # enough\n";
        ChangeRepository repository = ChangeRepository.create(
                directory,
                "apps/web/overlays/staging/kustomization.yaml",
                kustomization("web", "1.4.0") + "replicas:\n  - name: web\n    count: 1\n",
                "apps/web/overlays/prod/kustomization.yaml",
                prod);

        Publication result = promote(repository, Promotion.of(STAGING, PROD));

        assertThat(repository.text("apps/web/overlays/prod/kustomization.yaml"))
                .isEqualTo(prod.replace("1.0.0", "1.4.0"));
        assertThat(repository.subjects()).containsExactly("Promote web from staging to prod: 1.4.0", "First");
        assertThat(repository.branch().log(1).get(0).trailers())
                .containsExactly(
                        new Trailer("GitOps-Application", "web"),
                        new Trailer("GitOps-Environment", "prod"),
                        new Trailer("GitOps-Image", "registry.example.com/shop/web:1.4.0"),
                        new Trailer("GitOps-Operation", "promote"),
                        new Trailer("GitOps-From", "staging"));
        assertThat(((Published) result).changes().get(0))
                .hasToString("web in prod: registry.example.com/shop/web:1.0.0 → registry.example.com/shop/web:1.4.0");
    }

    @Test
    void doesNothingTheSecondTime() {
        ChangeRepository repository = web("dev", "2", "staging", "1");
        promote(repository, Promotion.of(DEV, STAGING));

        assertThat(promote(repository, Promotion.of(DEV, STAGING))).isInstanceOf(NothingToDo.class);
        assertThat(repository.subjects()).hasSize(2);
    }

    @Test
    void movesOneApplicationWhenItIsNamed() {
        ChangeRepository repository = ChangeRepository.create(
                directory,
                "web/overlays/dev/kustomization.yaml",
                kustomization("web", "2"),
                "web/overlays/staging/kustomization.yaml",
                kustomization("web", "1"),
                "api/overlays/dev/kustomization.yaml",
                kustomization("api", "2"),
                "api/overlays/staging/kustomization.yaml",
                kustomization("api", "1"));

        promote(repository, Promotion.of(DEV, STAGING).only(List.of(ApplicationName.of("api"))));

        assertThat(repository.text("web/overlays/staging/kustomization.yaml")).isEqualTo(kustomization("web", "1"));
        assertThat(repository.text("api/overlays/staging/kustomization.yaml")).isEqualTo(kustomization("api", "2"));
        assertThatThrownBy(
                        () -> promote(repository, Promotion.of(DEV, STAGING).only(List.of(ApplicationName.of("ap")))))
                .hasMessage("no file says what ap runs in dev");
    }

    @Test
    void refusesToSkipAnEnvironmentButForAHotfix() {
        ChangeRepository repository = web("dev", "3", "staging", "2", "prod", "1");

        assertThatThrownBy(() -> promote(repository, Promotion.of(DEV, PROD)))
                .isInstanceOfSatisfying(
                        GitOpsException.class,
                        e -> assertThat(e.describe())
                                .contains("promoting from \"dev\" to \"prod\" would pass over staging")
                                .contains("-Dgitops.promote.hotfix=<reason>"));
        assertThat(repository.subjects()).hasSize(1);

        promote(repository, Promotion.of(DEV, PROD).asHotfix("CVE in the parser"));

        assertThat(repository.text("overlays/prod/kustomization.yaml")).isEqualTo(kustomization("web", "3"));
        assertThat(repository.branch().log(1).get(0).message()).contains("Hotfix: CVE in the parser");
        assertThat(repository.branch().log(1).get(0).trailers())
                .contains(new Trailer("GitOps-Hotfix", "CVE in the parser"));
    }

    @Test
    void refusesToGoBackwardsAndNamesThatItDoesNotKnow() {
        ChangeRepository repository = web("dev", "3", "prod", "1");

        assertThatThrownBy(() -> promote(repository, Promotion.of(PROD, DEV)))
                .hasMessage("\"dev\" does not come after \"prod\": the order is dev → prod");
        assertThatThrownBy(() -> promote(repository, Promotion.of(DEV, EnvironmentName.of("blue"))))
                .hasMessageStartingWith("the place of \"blue\" in the order of environments is not known");
    }

    @Test
    void followsTheOrderOfTheRepositoryWhereItHasOne() {
        ChangeRepository repository = ChangeRepository.create(
                directory,
                "gitops.yaml",
                "environments: [{name: blue}, {name: green}]\n",
                "overlays/blue/kustomization.yaml",
                kustomization("web", "2"),
                "overlays/green/kustomization.yaml",
                kustomization("web", "1"));

        promote(repository, Promotion.of(EnvironmentName.of("blue"), EnvironmentName.of("green")));

        assertThat(repository.text("overlays/green/kustomization.yaml")).isEqualTo(kustomization("web", "2"));
    }

    @Test
    void makesTheTagThatTheNextEnvironmentWants() {
        String rules = """
                environments:
                  - name: dev
                    tags: {pattern: 'dev-[0-9a-f]{7}', template: 'dev-{shortCommit}'}
                  - name: staging
                    tags: {pattern: 'staging-[0-9a-f]{7}', template: 'staging-{shortCommit}'}
                  - name: prod
                    tags: {pattern: 'v\\d+\\.\\d+\\.\\d+', template: 'v{version}'}
                """;
        ChangeRepository repository = ChangeRepository.create(
                directory,
                "gitops.yaml",
                rules,
                "overlays/dev/kustomization.yaml",
                kustomization("web", "dev-5f1c2ab"),
                "overlays/staging/kustomization.yaml",
                kustomization("web", "staging-0000000"),
                "overlays/prod/kustomization.yaml",
                kustomization("web", "v1.0.0"));

        promote(repository, Promotion.of(DEV, STAGING));
        assertThat(repository.text("overlays/staging/kustomization.yaml"))
                .isEqualTo(kustomization("web", "staging-5f1c2ab"));

        assertThatThrownBy(() -> promote(repository, Promotion.of(STAGING, PROD)))
                .hasMessage("the tag of prod cannot be made from \"staging-5f1c2ab\": it is v{version}");
        assertThatThrownBy(() -> promote(repository, Promotion.of(STAGING, PROD).withTag("1.1.0")))
                .hasMessageContaining("got \"1.1.0\", want a tag that matches");
        promote(repository, Promotion.of(STAGING, PROD).withTag("v1.1.0"));
        assertThat(repository.text("overlays/prod/kustomization.yaml")).isEqualTo(kustomization("web", "v1.1.0"));
    }

    @Test
    void leavesNamesToTheEnvironmentsUnlessTheImageHasAnother() {
        ChangeRepository repository = ChangeRepository.create(
                directory,
                "overlays/dev/kustomization.yaml",
                "images:\n  - {name: web, newName: dev.example.com/web, newTag: v2}\n"
                        + "  - {name: db, newName: r.io/postgres, newTag: v9}\n",
                "overlays/prod/kustomization.yaml",
                "images:\n  - {name: web, newName: prod.example.com/web, newTag: v1}\n"
                        + "  - {name: db, newName: r.io/mysql, newTag: v8}\n");

        promote(repository, Promotion.of(DEV, PROD));

        assertThat(repository.text("overlays/prod/kustomization.yaml"))
                .isEqualTo("images:\n  - {name: web, newName: prod.example.com/web, newTag: v2}\n"
                        + "  - {name: db, newName: r.io/postgres, newTag: v9}\n");
    }

    @Test
    void movesChartVersionsAndTheFieldsThatAreListed() {
        ChangeRepository repository = ChangeRepository.create(
                directory,
                "gitops.yaml",
                "environments: [{name: dev}, {name: prod}]\npromotion:\n  fields:\n"
                        + "    - {file: 'overlays/{environment}/release.yaml', key: spec.values.features}\n",
                "overlays/dev/release.yaml",
                release("1.3.0", "2.0", "beta"),
                "overlays/prod/release.yaml",
                release("1.2.0", "1.0", "stable"));

        promote(repository, Promotion.of(DEV, PROD));

        assertThat(repository.text("overlays/prod/release.yaml")).isEqualTo(release("1.3.0", "2.0", "beta"));
        assertThat(repository.branch().log(1).get(0).trailers())
                .contains(new Trailer("GitOps-Field", "HelmRelease/web spec.chart.spec.version = 1.3.0"));
    }

    @Test
    void bringsOneRegionToAllAndRefusesWhereRegionsDiffer() {
        ChangeRepository repository = ChangeRepository.create(
                directory,
                "envs/dev/eu/web/values.yaml",
                "image: {tag: v3}\n",
                "envs/dev/us/web/values.yaml",
                "image: {tag: v2}\n",
                "envs/staging/eu/web/values.yaml",
                "image: {tag: v2}\n",
                "envs/prod/eu/web/values.yaml",
                "image: {tag: v1}\n",
                "envs/prod/us/web/values.yaml",
                "image: {tag: v1}\n");

        promote(repository, Promotion.of(STAGING, PROD));

        assertThat(repository.text("envs/prod/eu/web/values.yaml")).isEqualTo("image: {tag: v2}\n");
        assertThat(repository.text("envs/prod/us/web/values.yaml")).isEqualTo("image: {tag: v2}\n");
        promote(repository, Promotion.of(DEV, STAGING));
        assertThat(repository.text("envs/staging/eu/web/values.yaml")).isEqualTo("image: {tag: v3}\n");
        Promotion both = Promotion.of(DEV, PROD).asHotfix("try");
        promote(repository, both);
        assertThat(repository.text("envs/prod/us/web/values.yaml")).isEqualTo("image: {tag: v2}\n");
    }

    @Test
    void tellsWhatHasNoCounterpart() {
        ChangeRepository repository = ChangeRepository.create(
                directory,
                "web/overlays/dev/kustomization.yaml",
                kustomization("web", "2") + "  - {name: debug, newTag: v1}\n",
                "web/overlays/prod/kustomization.yaml",
                kustomization("web", "1"),
                "new/overlays/dev/kustomization.yaml",
                kustomization("new", "1"));
        List<String> left = new ArrayList<>();
        PublishListener listener = new PublishListener() {
            @Override
            public void leftOut(ApplicationName application, String what, EnvironmentName environment) {
                left.add(what);
            }
        };

        new Publisher(PublishOptions.DEFAULT, listener)
                .publish(repository.branch(), ChangeRequest.promote(Promotion.of(DEV, PROD), ChangeOrigin.UNKNOWN));

        assertThat(left).containsExactly("new in dev", "web/overlays/dev/kustomization.yaml:4 images[debug]: debug:v1");
        assertThat(repository.text("web/overlays/prod/kustomization.yaml")).isEqualTo(kustomization("web", "2"));
    }

    @Test
    void saysThatNothingIsSetWhichCouldMove() {
        String patch = "patches:\n  - patch: '{kind: Deployment, spec: {template: {}}}'\n";
        ChangeRepository repository = ChangeRepository.create(
                directory,
                "apps/web/overlays/dev/kustomization.yaml",
                patch,
                "apps/web/overlays/prod/kustomization.yaml",
                patch);

        assertThatThrownBy(() -> promote(repository, Promotion.of(DEV, PROD)))
                .hasMessageContaining("nothing that is promoted is set for web in dev");
    }

    @Test
    void pushesNothingThatTheGateRefuses() {
        ChangeRepository repository = web("dev", "2", "prod", "1");
        PublishOptions options = PublishOptions.DEFAULT.gatedBy((source, target, promotion, applications) -> {
            throw new GitOpsException(promotion.from() + " has errors: " + applications);
        });

        assertThatThrownBy(() -> new Publisher(options, PublishListener.NOBODY)
                        .publish(
                                repository.branch(),
                                ChangeRequest.promote(Promotion.of(DEV, PROD), ChangeOrigin.UNKNOWN)))
                .hasMessage("dev has errors: [application]");
        assertThat(repository.subjects()).hasSize(1);
    }

    private ChangeRepository web(String... environmentsAndTags) {
        String[] files = environmentsAndTags.clone();
        for (int i = 0; i < files.length; i += 2) {
            files[i] = "overlays/" + files[i] + "/kustomization.yaml";
            files[i + 1] = kustomization("web", files[i + 1]);
        }
        return ChangeRepository.create(directory, files);
    }

    private static Publication promote(ChangeRepository repository, Promotion promotion) {
        return new Publisher(PublishOptions.DEFAULT, PublishListener.NOBODY)
                .publish(repository.branch(), ChangeRequest.promote(promotion, ChangeOrigin.UNKNOWN));
    }

    private static String kustomization(String name, String tag) {
        return "images:\n  - name: registry.example.com/shop/" + name + "\n    newTag: \"" + tag + "\"\n";
    }

    private static String release(String chart, String tag, String features) {
        return """
                apiVersion: helm.toolkit.fluxcd.io/v2
                kind: HelmRelease
                metadata:
                  name: web
                spec:
                  chart:
                    spec:
                      chart: web
                      version: %s
                  values:
                    features: %s
                    image:
                      repository: r.io/web
                      tag: "%s"
                """.formatted(chart, features, tag);
    }
}
