/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gitopsmaven.change.ChangeRepository.bump;
import static org.gitopsmaven.change.ChangeRepository.edit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.change.Publication.NothingToDo;
import org.gitopsmaven.change.Publication.Previewed;
import org.gitopsmaven.change.Publication.Published;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.git.CommitMessage.Trailer;
import org.gitopsmaven.git.RepositoryPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

    private static final String KUSTOMIZATION = """
            resources:
              - ../../base

            images:
              - name: registry.example.com/shop/web
                newTag: 1.0.0 # {"$imagepolicy": "flux-system:web:tag"}
              - name: redis
                newTag: "7"
            """;
    private static final String VALUES = """
            image:
              repository: registry.example.com/shop/web
              tag: "1.0"   # what runs
            sidecar:
              image:
                repository: registry.example.com/tools/proxy
                tag: "1.0"
            """;

    @TempDir
    Path directory;

    @Test
    void setsTheTagInAKustomizationAndChangesNoOtherByte() {
        ChangeRepository repository =
                ChangeRepository.create(directory, "overlays/dev/kustomization.yaml", KUSTOMIZATION);

        Publication result = repository.publish(edit("web", "dev", "registry.example.com/shop/web:1.1.0"));

        assertThat(repository.text("overlays/dev/kustomization.yaml"))
                .isEqualTo(KUSTOMIZATION.replace("1.0.0", "1.1.0"));
        assertThat(result).isInstanceOfSatisfying(Published.class, published -> {
            assertThat(published.attempts()).isEqualTo(1);
            assertThat(published.changes().get(0))
                    .hasToString("web in dev: registry.example.com/shop/web:1.0.0 → "
                            + "registry.example.com/shop/web:1.1.0");
            assertThat(published.diff()).isEqualTo("""
                    --- a/overlays/dev/kustomization.yaml
                    +++ b/overlays/dev/kustomization.yaml
                    @@ -3,6 +3,6 @@
                    \s
                     images:
                       - name: registry.example.com/shop/web
                    -    newTag: 1.0.0 # {"$imagepolicy": "flux-system:web:tag"}
                    +    newTag: 1.1.0 # {"$imagepolicy": "flux-system:web:tag"}
                       - name: redis
                         newTag: "7"
                    """);
        });
    }

    @Test
    void setsTheTagInTheValuesOfAChart() {
        ChangeRepository repository = ChangeRepository.create(directory, "envs/prod/eu-1/web/values.yaml", VALUES);

        repository.publish(edit("web", "prod", "registry.example.com/shop/web:1.10"));

        assertThat(repository.text("envs/prod/eu-1/web/values.yaml"))
                .isEqualTo(VALUES.replace("tag: \"1.0\"   #", "tag: \"1.10\"   #"));
    }

    @Test
    void makesNoCommitWhenTheImageIsThereAlready() {
        ChangeRepository repository =
                ChangeRepository.create(directory, "overlays/dev/kustomization.yaml", KUSTOMIZATION);
        ImageEdit edit = edit("web", "dev", "registry.example.com/shop/web:1.1.0");
        repository.publish(edit);

        Publication again = repository.publish(edit);

        assertThat(again).isInstanceOf(NothingToDo.class);
        assertThat(repository.subjects()).containsExactly("Bump web in dev to 1.1.0", "First");
    }

    @Test
    void bringsSeveralImagesInOneCommit() {
        ChangeRepository repository = ChangeRepository.create(
                directory,
                "apps/web/overlays/dev/kustomization.yaml",
                KUSTOMIZATION,
                "apps/web/overlays/prod/kustomization.yaml",
                KUSTOMIZATION,
                "envs/dev/api/values.yaml",
                VALUES.replace("/web", "/api"));

        repository.publish(
                edit("web", "dev", "registry.example.com/shop/web:2.0.0"),
                edit("web", "prod", "registry.example.com/shop/web:1.0.0"),
                edit("api", "dev", "registry.example.com/shop/api:3.0"),
                edit("web", "dev", "redis:7.2"));

        assertThat(repository.subjects()).containsExactly("Bump web, api in dev", "First");
        assertThat(repository.text("apps/web/overlays/dev/kustomization.yaml"))
                .contains("newTag: 2.0.0", "newTag: \"7.2\"");
        assertThat(repository.text("apps/web/overlays/prod/kustomization.yaml")).isEqualTo(KUSTOMIZATION);
    }

    @Test
    void writesTrailersThatProgramsRead() {
        ChangeRepository repository =
                ChangeRepository.create(directory, "overlays/dev/kustomization.yaml", KUSTOMIZATION);
        ChangeOrigin origin = new ChangeOrigin(
                "0123abc",
                "https://ci.example.com/7",
                BuildOrder.UNKNOWN.withNumber("7").withTime("2026-01-02T03:04:05+01:00"),
                new ChangeOrigin.Reference(
                        "https://git.example.com/shop/web.git",
                        "Ann <ann@example.com>",
                        "2026-01-02T03:04:05Z",
                        "Fix it"));
        ChangeRequest request =
                ChangeRequest.bump(List.of(edit("web", "dev", "registry.example.com/shop/web:1.1.0")), origin);

        new Publisher(PublishOptions.DEFAULT.skippingCi(true), PublishListener.NOBODY)
                .publish(repository.branch(), request);

        var commit = repository.branch().log(1).get(0);
        assertThat(commit.subject()).isEqualTo("Bump web in dev to 1.1.0 [skip ci]");
        assertThat(commit.message())
                .contains("registry.example.com/shop/web:1.0.0 → registry.example.com/shop/web:1.1.0")
                .contains("Build: https://ci.example.com/7");
        assertThat(commit.trailers())
                .containsExactly(
                        new Trailer("GitOps-Application", "web"),
                        new Trailer("GitOps-Environment", "dev"),
                        new Trailer("GitOps-Image", "registry.example.com/shop/web:1.1.0"),
                        new Trailer("GitOps-Operation", "bump"),
                        new Trailer("GitOps-Source-Commit", "0123abc"),
                        new Trailer("GitOps-Source-Time", "2026-01-02T02:04:05Z"),
                        new Trailer("GitOps-Build-Number", "7"),
                        new Trailer("Argocd-reference-commit-author", "Ann <ann@example.com>"),
                        new Trailer("Argocd-reference-commit-sha", "0123abc"),
                        new Trailer("Argocd-reference-commit-subject", "Fix it"),
                        new Trailer("Argocd-reference-commit-repourl", "https://git.example.com/shop/web.git"),
                        new Trailer("Argocd-reference-commit-date", "2026-01-02T03:04:05Z"));
    }

    @Test
    void showsWhatItWouldDoAndPushesNothing() {
        ChangeRepository repository =
                ChangeRepository.create(directory, "overlays/dev/kustomization.yaml", KUSTOMIZATION);

        Publication preview = new Publisher(PublishOptions.DEFAULT, PublishListener.NOBODY)
                .preview(repository.branch(), bump(edit("web", "dev", "registry.example.com/shop/web:1.1.0")));

        assertThat(preview)
                .isInstanceOfSatisfying(
                        Previewed.class,
                        previewed ->
                                assertThat(previewed.diff()).contains("-    newTag: 1.0.0 #", "+    newTag: 1.1.0 #"));
        assertThat(repository.subjects()).containsExactly("First");
    }

    @Test
    void refusesFloatingTagsUnlessAllowed() {
        ChangeRepository repository =
                ChangeRepository.create(directory, "overlays/dev/kustomization.yaml", KUSTOMIZATION);
        ImageEdit floating = edit("web", "dev", "registry.example.com/shop/web:1.1.0-SNAPSHOT");

        assertThatThrownBy(() -> repository.publish(floating))
                .hasMessageContaining("1.1.0-SNAPSHOT\" may be another image tomorrow");
        assertThatThrownBy(() -> repository.publish(edit("web", "dev", "registry.example.com/shop/web")))
                .hasMessageContaining("it has no tag");

        new Publisher(PublishOptions.DEFAULT.allowingFloating(true), PublishListener.NOBODY)
                .publish(repository.branch(), bump(floating));
        assertThat(repository.text("overlays/dev/kustomization.yaml")).contains("newTag: 1.1.0-SNAPSHOT #");
    }

    @Test
    void pushesNothingThatTheVerifierRefuses() {
        ChangeRepository repository =
                ChangeRepository.create(directory, "overlays/dev/kustomization.yaml", KUSTOMIZATION);
        List<String> seen = new ArrayList<>();
        ChangeVerifier verifier = (before, after, changes) -> {
            RepositoryPath path = changes.get(0).file();
            seen.add(new String(after.read(path).orElseThrow(), java.nio.charset.StandardCharsets.UTF_8));
            throw new GitOpsException("the image does not arrive");
        };
        Publisher publisher = new Publisher(PublishOptions.DEFAULT.verifiedBy(verifier), PublishListener.NOBODY);
        ChangeRequest request = bump(edit("web", "dev", "registry.example.com/shop/web:1.1.0"));

        assertThatThrownBy(() -> publisher.publish(repository.branch(), request))
                .hasMessage("the image does not arrive");
        assertThatThrownBy(() -> publisher.preview(repository.branch(), request))
                .hasMessage("the image does not arrive");
        assertThat(seen).hasSize(2).allMatch(text -> text.contains("newTag: 1.1.0 #"));
        assertThat(repository.subjects()).containsExactly("First");
    }

    @Test
    void tellsTheListenerWhatItPlansAndWhatIsThere() {
        ChangeRepository repository =
                ChangeRepository.create(directory, "overlays/dev/kustomization.yaml", KUSTOMIZATION);
        List<String> events = new ArrayList<>();
        PublishListener listener = new PublishListener() {
            @Override
            public void planned(FieldChange change) {
                events.add("planned " + change.file());
            }

            @Override
            public void alreadyThere(ImageEdit edit) {
                events.add("there " + edit);
            }
        };

        new Publisher(PublishOptions.DEFAULT, listener)
                .publish(
                        repository.branch(),
                        bump(edit("web", "dev", "registry.example.com/shop/web:1.1.0"), edit("web", "dev", "redis:7")));

        assertThat(events).containsExactly("there web in dev to redis:7", "planned overlays/dev/kustomization.yaml");
    }

    @Test
    void refusesTwoImagesForOnePlace() {
        assertThatThrownBy(() -> bump(edit("web", "dev", "r.io/web:1"), edit("web", "dev", "r.io/web:2")))
                .hasMessage("web cannot run r.io/web:1 and r.io/web:2 in dev at the same time");
    }
}
