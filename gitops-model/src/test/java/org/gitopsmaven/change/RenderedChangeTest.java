/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.git.FileEdit;
import org.gitopsmaven.git.RepositoryPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderedChangeTest {

    private static final String OVERLAY = "web/overlays/dev/kustomization.yaml";
    private static final String IMAGES = "images:\n  - name: web\n    newName: r.io/web\n    newTag: v1\n";

    @TempDir
    Path directory;

    private final List<String> unverified = new ArrayList<>();

    @Test
    void pushesWhatArrivesInItsContainers() {
        ChangeRepository repository = create("resources: [../../base]\n" + IMAGES, "web");

        bump(repository);

        assertThat(repository.text(OVERLAY)).contains("newTag: v2");
        assertThat(unverified).isEmpty();
    }

    @Test
    void pushesNothingThatArrivesNowhere() {
        ChangeRepository repository = create("resources: [../../base]\n" + IMAGES, "r.io/frontend:v1");

        assertThatThrownBy(() -> bump(repository))
                .isInstanceOfSatisfying(
                        GitOpsException.class,
                        e -> assertThat(e.describe())
                                .contains("\"r.io/web:v2\" would arrive in no container of web in dev")
                                .contains("the containers run: r.io/frontend:v1"));
        assertThat(repository.subjects()).hasSize(1);
    }

    @Test
    void refusesWhatArrivesInOnlySomeContainersOrInOthers() {
        ChangeRepository repository = create("resources: [../../base]\n" + IMAGES, "web");
        List<FieldChange> changes = new ArrayList<>();
        ChangeVerifier keep = (before, after, made) -> changes.addAll(made);
        publish(repository, keep);
        Map<String, String> before = Map.of("a", "r.io/web:v1", "b", "r.io/web:v1", "c", "r.io/other:v1");

        new Arrival(before, Map.of("a", "r.io/web:v2", "b", "r.io/web:v2", "c", "r.io/other:v1")).check(changes);

        Map<String, String> some = Map.of("a", "r.io/web:v2", "b", "r.io/web:v1", "c", "r.io/other:v1");
        assertThatThrownBy(() -> new Arrival(before, some).check(changes))
                .hasMessage("the new image would not arrive everywhere where the old one runs: b: r.io/web:v1");
        Map<String, String> others = Map.of("a", "r.io/web:v2", "b", "r.io/web:v2", "c", "r.io/other:v2");
        assertThatThrownBy(() -> new Arrival(before, others).check(changes))
                .hasMessage("the edit would change other containers too: c: r.io/other:v2");
    }

    @Test
    void pushesNothingThatDoesNotRenderAfterwards() {
        ChangeRepository repository = create("resources: [../../base]\n" + IMAGES, "web");
        ChangeVerifier verifier = verifier();
        FileEdit breaking = new FileEdit.Put(RepositoryPath.of(OVERLAY), "resources: [../../bas]\n".getBytes(UTF_8));

        assertThatThrownBy(() -> publish(
                        repository,
                        (before, after, changes) -> verifier.verify(before, after.with(List.of(breaking)), changes)))
                .isInstanceOf(GitOpsException.class);
        assertThat(repository.subjects()).hasSize(1);
    }

    @Test
    void tellsWhatItCouldNotRender() {
        ChangeRepository repository = create("resources: [https://git.example.com/base.git]\n" + IMAGES, "web");

        bump(repository);

        assertThat(repository.text(OVERLAY)).contains("newTag: v2");
        assertThat(unverified).singleElement().asString().contains("git.example.com/base.git");
    }

    @Test
    void writesAndSeesWhatArgoCdOverrides() {
        ChangeRepository repository = create("resources: [../../base]\n" + IMAGES, "web");
        String override = "web/overlays/dev/.argocd-source-web.yaml";
        repository.write(override, "kustomize:\n  images:\n    - web=r.io/web:v1 # written\n");

        bump(repository);

        assertThat(repository.text(OVERLAY)).contains("newTag: v1");
        assertThat(repository.text(override)).isEqualTo("kustomize:\n  images:\n    - web=r.io/web:v2 # written\n");
        assertThat(unverified).isEmpty();
    }

    private ChangeRepository create(String overlay, String image) {
        return ChangeRepository.create(
                directory,
                OVERLAY,
                overlay,
                "web/base/kustomization.yaml",
                "resources: [web.yaml]\n",
                "web/base/web.yaml",
                """
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: web}
                spec: {template: {spec: {containers: [{name: web, image: "%s"}]}}}
                """.formatted(image));
    }

    private void bump(ChangeRepository repository) {
        publish(repository, verifier());
    }

    private static void publish(ChangeRepository repository, ChangeVerifier verifier) {
        new Publisher(PublishOptions.DEFAULT.verifiedBy(verifier), PublishListener.NOBODY)
                .publish(
                        repository.branch(), ChangeRepository.bump(ChangeRepository.edit("web", "dev", "r.io/web:v2")));
    }

    private ChangeVerifier verifier() {
        return new RenderedChange(new PublishListener() {
            @Override
            public void unverified(FieldChange change, String why) {
                unverified.add(why);
            }
        });
    }
}
