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
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.git.FileEdit;
import org.gitopsmaven.git.GitOptions;
import org.gitopsmaven.git.RepositoryPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With manifests that a kustomization three directories away reads: nothing finds them but a rendering of all targets. */
class CheckedOutChangeTest {

    private static final String FILE = "shared/images/web/prod/values.yaml";

    @TempDir
    Path directory;

    private final List<String> unverified = new ArrayList<>();

    @Test
    void rendersTheTargetsThatReadTheFile() {
        ChangeRepository repository = create("registry.example.com/web:v1");

        bump(repository, "registry.example.com/web:v2");

        assertThat(repository.text(FILE)).contains("registry.example.com/web:v2");
        assertThat(unverified).isEmpty();
    }

    @Test
    void tellsWhatNothingReads() {
        ChangeRepository repository = create("registry.example.com/web:v1");
        repository.write("web/overlays/prod/web.yaml", deployment("registry.example.com/web:v1"));
        repository.write("web/overlays/prod/kustomization.yaml", "resources: [web.yaml]\n");

        bump(repository, "registry.example.com/web:v2");

        assertThat(repository.text(FILE)).contains("registry.example.com/web:v2");
        assertThat(unverified).containsExactly("nothing that can be rendered reads it");
    }

    @Test
    void refusesWhatDoesNotRenderAfterwards() {
        ChangeRepository repository = create("registry.example.com/web:v1");
        GitOptions options = GitOptions.defaults();
        CheckedOutChange verifier = new CheckedOutChange(
                repository.branch().remote(), options, render -> render.withOffline(true), PublishListener.NOBODY);
        ChangeVerifier broken = (before, after, changes) -> verifier.verify(
                before, after.with(List.of(new FileEdit.Put(RepositoryPath.of(FILE), new byte[] {'['}))), changes);

        assertThatThrownBy(() -> publish(repository, broken, "registry.example.com/web:v2"))
                .isInstanceOf(GitOpsException.class);
        assertThat(repository.subjects()).hasSize(1);
    }

    private ChangeRepository create(String image) {
        return ChangeRepository.create(
                directory,
                "gitops.yaml",
                "environments: [{name: prod}]\napplications: [{name: web, writes: [{file: '" + FILE
                        + "', key: 'spec.template.spec.containers[0].image'}]}]\n",
                FILE,
                deployment(image),
                "shared/images/web/prod/more/readme.txt",
                "x",
                "shared/kustomization.yaml",
                "kind: Component\napiVersion: kustomize.config.k8s.io/v1alpha1\nresources: [images/web/prod/values.yaml]\n",
                "web/overlays/prod/kustomization.yaml",
                "components: [../../../shared]\n");
    }

    private static String deployment(String image) {
        return """
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: web}
                spec:
                  template:
                    spec:
                      containers:
                        - name: web
                          image: %s
                """.formatted(image);
    }

    private void bump(ChangeRepository repository, String image) {
        PublishListener listener = new PublishListener() {
            @Override
            public void unverified(FieldChange change, String why) {
                unverified.add(why);
            }
        };
        publish(
                repository,
                new CheckedOutChange(
                        repository.branch().remote(),
                        GitOptions.defaults(),
                        render -> render.withOffline(true),
                        listener),
                image);
    }

    private static void publish(ChangeRepository repository, ChangeVerifier verifier, String image) {
        new Publisher(PublishOptions.DEFAULT.verifiedBy(verifier), PublishListener.NOBODY)
                .publish(repository.branch(), ChangeRepository.bump(ChangeRepository.edit("web", "prod", image)));
    }
}
