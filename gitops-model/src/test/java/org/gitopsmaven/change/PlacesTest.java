/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gitopsmaven.change.ChangeRepository.edit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gitopsmaven.change.place.ImageParts;
import org.gitopsmaven.change.place.ImagePlace;
import org.gitopsmaven.change.place.ValueFile;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.git.RepositoryPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of one file. */
class PlacesTest {

    private static final String DIGEST = "sha256:" + "ab".repeat(32);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{name: r.io/web, newTag: '1'}          | r.io/web:2   | {name: r.io/web, newTag: '2'}",
                "{name: web, newName: r.io/web, newTag: '1'} | r.io/web:2 | {name: web, newName: r.io/web, newTag: '2'}",
                "{name: web, newName: old.io/web, newTag: '1'} | r.io/web:2 | {name: web, newName: r.io/web, newTag: '2'}",
                "{name: r.io/web, newName: old.io/web, newTag: '1'} | r.io/web:1 | {name: r.io/web, newName: r.io/web, newTag: '1'}",
                "{name: r.io/web, newTag: v1}           | r.io/web:1.10 | {name: r.io/web, newTag: \"1.10\"}",
                "{name: r.io/web, newTag: 0.9.0}        | r.io/web:1.0.0 | {name: r.io/web, newTag: 1.0.0}"
            })
    void setsTheEntryOfAKustomization(String entry, String image, String expected) {
        assertThat(edited("kustomization.yaml", "images:\n- " + entry + "\n", image))
                .isEqualTo("images:\n- " + expected + "\n");
    }

    @Test
    void takesTagOrDigestAwayWhenTheImageHasNone() {
        String pinned = "images:\n  - name: r.io/web\n    newTag: v1\n    digest: " + DIGEST + "\n";

        assertThat(edited("kustomization.yaml", pinned, "r.io/web:v2"))
                .isEqualTo("images:\n  - name: r.io/web\n    newTag: v2\n");
        assertThat(edited("kustomization.yaml", pinned, "r.io/web@" + DIGEST))
                .isEqualTo("images:\n  - name: r.io/web\n    digest: " + DIGEST + "\n");
    }

    @Test
    void addsATagOrDigestThatIsNotThereYet() {
        assertThat(edited("kustomization.yaml", "images:\n  - name: r.io/web\n", "r.io/web:v2@" + DIGEST))
                .isEqualTo("images:\n  - name: r.io/web\n    newTag: v2\n    digest: " + DIGEST + "\n");
    }

    @Test
    void namesTheEntriesWhenNoneFits() {
        assertThatThrownBy(() ->
                        edited("kustomization.yaml", "images:\n  - name: r.io/api\n    newTag: v1\n", "r.io/web:v2"))
                .hasMessageContaining(
                        "no place holds the image r.io/web of web in dev; there are: kustomization.yaml:2 images[r.io/api]: r.io/api:v1");
        assertThatThrownBy(() -> edited("kustomization.yaml", "resources: []\n", "r.io/web:v2"))
                .hasMessageContaining("no image is written there");
    }

    @Test
    void refusesTwoEntriesForOneImage() {
        String twice = "images:\n  - name: r.io/web\n    newTag: v1\n  - name: r.io/web\n    newTag: v2\n";

        assertThatThrownBy(() -> edited("kustomization.yaml", twice, "r.io/web:v3"))
                .isInstanceOfSatisfying(
                        GitOpsException.class,
                        e -> assertThat(e.describe())
                                .startsWith("kustomization.yaml:4:")
                                .contains("may be written in 2 places"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "image: r.io/web:1                               | r.io/web:2  | image: r.io/web:2",
                "image: {tag: '1'}                               | r.io/web:2  | image: {tag: '2'}",
                "image: {registry: r.io, repository: web, tag: '1'} | r.io/web:2  | image: {registry: r.io, repository: web, tag: '2'}",
                "image: {repository: r.io/web, tag: a, digest: ''} | r.io/web:b | image: {repository: r.io/web, tag: b, digest: ''}",
                "web: {image: {repository: r.io/web, tag: a}}    | r.io/web:b  | web: {image: {repository: r.io/web, tag: b}}",
                "containers: [{image: r.io/api:1}, {image: r.io/web:1}] | r.io/web:2 | containers: [{image: r.io/api:1}, {image: \"r.io/web:2\"}]"
            })
    void setsTheKeyOfAChartsValues(String values, String image, String expected) {
        assertThat(edited("values.yaml", values + "\n", image)).isEqualTo(expected + "\n");
    }

    @Test
    void listsTheKeysWhenNoneOrTwoFit() {
        String two = "a:\n  image:\n    tag: x\nb:\n  image:\n    tag: y\n";

        assertThatThrownBy(() -> edited("values.yaml", two, "r.io/web:2"))
                .hasMessageContaining("the image of web in dev may be written in 2 places")
                .hasMessageContaining("a.image", "b.image");
        assertThatThrownBy(() -> edited("values.yaml", "image: r.io/api:1\n", "r.io/web:2"))
                .hasMessageContaining(
                        "no place holds the image r.io/web of web in dev; there are: values.yaml:1 image: r.io/api:1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "image: r.io/web:v1 # {\"$imagepolicy\": \"flux-system:web\"} | image: r.io/web:v2 # {\"$imagepolicy\": \"flux-system:web\"}",
                "tag: v1 # {\"$imagepolicy\": \"flux-system:web:tag\"} | tag: v2 # {\"$imagepolicy\": \"flux-system:web:tag\"}",
                "tag: v1 # {\"$imagepolicy\": \"apps:web:tag\"}\\nother: v1 # {\"$imagepolicy\": \"apps:api:tag\"} | tag: v2 # {\"$imagepolicy\": \"apps:web:tag\"}\\nother: v1 # {\"$imagepolicy\": \"apps:api:tag\"}"
            })
    void setsTheLineUnderTheMarkerOfAnImagePolicy(String object, String expected) {
        String head = "apiVersion: apps/v1\nkind: Deployment\n";

        assertThat(edited("web.yaml", head + object.replace("\\n", "\n") + "\n", "r.io/web:v2"))
                .isEqualTo(head + expected.replace("\\n", "\n") + "\n");
    }

    @Test
    void setsTheImageInTheValuesOfARelease() {
        String release =
                "kind: HelmRelease\nmetadata: {name: web}\nspec:\n  values:\n    image:\n      repository: r.io/web\n"
                        + "      tag: v1 # {\"$imagepolicy\": \"flux-system:web:tag\"}\n---\nkind: HelmRepository\n";

        assertThat(edited("release.yaml", release, "r.io/web:v2")).isEqualTo(release.replace("tag: v1", "tag: v2"));
    }

    @Test
    void setsWhatArgoCdOverrides() {
        String images = "kustomize:\n  images:\n    - web=r.io/web:v1\n    - r.io/api:v1\n";
        String parameters = "helm:\n  parameters:\n    - {name: image.name, value: r.io/web}\n"
                + "    - {name: image.tag, value: v1}\n    - {name: replicas, value: '2'}\n";

        assertThat(edited(".argocd-source-web.yaml", images, "r.io/web:v2"))
                .isEqualTo(images.replace("web=r.io/web:v1", "web=r.io/web:v2"));
        assertThat(edited(".argocd-source-web.yaml", parameters, "r.io/web:v2"))
                .isEqualTo(parameters.replace("value: v1", "value: v2"));
    }

    @Test
    void refusesFilesThatAreNotWhatTheySeem() {
        assertThatThrownBy(() -> edited("values.yaml", "- a\n", "r.io/web:2"))
                .hasMessageContaining("no image is written there");
        assertThatThrownBy(() -> edited("values.yaml", "version https://git-lfs.github.com/spec/v1\n", "r.io/web:2"))
                .hasMessage("the file is kept in Git LFS");
        assertThatThrownBy(() -> ValueFile.read(RepositoryPath.of("values.yaml"), new byte[] {(byte) 0xff}))
                .hasMessage("the file is not UTF-8");
        assertThatThrownBy(() -> edited("values.yaml", "image: {tag: 'x\n", "r.io/web:2"))
                .isInstanceOf(GitOpsException.class);
    }

    @Test
    void changesNothingBehindAnAlias() {
        String shared = "base: &v\n  repository: r.io/web\n  tag: a\nimage: *v\n";

        assertThatThrownBy(() -> edited("values.yaml", shared, "r.io/web:b")).isInstanceOf(GitOpsException.class);
    }

    private static String edited(String name, String text, String image) {
        ValueFile file = ValueFile.read(RepositoryPath.of(name), text.getBytes(StandardCharsets.UTF_8));
        ImageEdit edit = edit("web", "dev", image);
        ImagePlace place =
                new ImageChoice(edit).among(Places.images(List.of(file))).place();
        return new String(file.with(place.write(ImageParts.of(edit.image()))), StandardCharsets.UTF_8);
    }
}
