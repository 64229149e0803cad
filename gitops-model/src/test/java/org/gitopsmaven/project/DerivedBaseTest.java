/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.resource.ImageReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DerivedBaseTest {

    private static final ImageReference IMAGE = ImageReference.of("registry.example.com/shop/web:1.4.0");

    @TempDir
    Path directory;

    @Test
    void derivesDeploymentServiceAndServiceAccountOfAWebApplication() throws Exception {
        ProjectMetadata project = Projects.springBoot(Map.of("management.server.port", "8081"))
                .withDescription("Sells\n  things.", "https://shop.example.com");

        DerivedBase derived = derive(directory, project, BaseSettings.DEFAULT);

        assertThat(texts(derived)).isEqualTo(expected("web"));
        assertThat(derived.notes()).isEmpty();
    }

    @Test
    void mergesFilesThatNameADerivedObjectAndAddsTheOthers() throws Exception {
        Path home = resources("overrides");

        DerivedBase derived = derive(home, Projects.springBoot(Map.of()), BaseSettings.DEFAULT);

        assertThat(texts(derived)).containsAllEntriesOf(expected("overrides"));
        assertThat(derived.patches()).containsExactly(home.resolve("base").resolve("service.yaml"));
        assertThat(derived.additions())
                .containsExactly(
                        home.resolve("base").resolve("monitoring"),
                        home.resolve("base").resolve("quota.yml"));
    }

    @Test
    void givesAWorkerNoService() {
        DerivedBase derived = derive(directory, Projects.shop(), BaseSettings.DEFAULT);

        assertThat(derived.files().keySet())
                .extracting(file -> String.valueOf(file.getFileName()))
                .containsExactlyInAnyOrder("deployment.yaml", "serviceaccount.yaml", "kustomization.yaml");
        assertThat(text(derived, "deployment.yaml")).doesNotContain("ports", "Probe");
    }

    @Test
    void writesTheSameBytesWheneverTheSourcesAreTheSame() {
        BaseSettings settings = BaseSettings.DEFAULT
                .withLabels(Map.of("b", "2", "a", "1", "c", "3"))
                .withResources(Map.of("cpu", "1", "memory", "1Gi", "ephemeral-storage", "1Gi"), Map.of());

        assertThat(derive(directory, Projects.shop(), settings).files())
                .containsExactlyEntriesOf(
                        derive(directory, Projects.shop(), settings).files());
    }

    @Test
    void namesTheCommitOnlyWhenAsked() {
        BaseSettings asked = BaseSettings.DEFAULT.withRevision(new Revision("4b825dc6", "main"));

        assertThat(text(derive(directory, Projects.shop(), BaseSettings.DEFAULT), "deployment.yaml"))
                .doesNotContain("git-");
        assertThat(text(derive(directory, Projects.shop(), asked), "deployment.yaml"))
                .contains("gitopsmaven.org/git-commit: 4b825dc6", "gitopsmaven.org/git-branch: main");
    }

    @Test
    void addsLabelsOfTheUserButNeverToASelector() {
        BaseSettings settings =
                BaseSettings.DEFAULT.withLabels(Map.of("tier", "front", RecommendedLabels.NAME, "other"));

        String service = text(derive(directory, Projects.springBoot(Map.of()), settings), "service.yaml");

        assertThat(service).containsOnlyOnce("tier: front").doesNotContain("other");
    }

    @Test
    void takesTheNameOfTheUser() {
        DerivedBase derived = derive(directory, Projects.shop(), BaseSettings.DEFAULT.withApplication("front"));

        assertThat(text(derived, "serviceaccount.yaml")).contains("name: front\n");
    }

    @Test
    void mountsTheTokenForAClientOfTheKubernetesApi() {
        ProjectMetadata project = Projects.with("io.fabric8:kubernetes-client");

        assertThat(text(derive(directory, project, BaseSettings.DEFAULT), "deployment.yaml"))
                .contains("automountServiceAccountToken: true");
    }

    @Test
    void alwaysPullsAFloatingImage() {
        DerivedBase derived = DerivedBase.of(
                        SourceTree.of(directory),
                        directory,
                        Projects.shop(),
                        BaseSettings.DEFAULT,
                        ImageReference.of("web:1.0-SNAPSHOT"))
                .orElseThrow();

        assertThat(text(derived, "deployment.yaml")).contains("imagePullPolicy: Always");
    }

    @Test
    void speaksHttpsToAProbeWhenTheServerDoes() {
        ProjectMetadata project = Projects.springBoot(Map.of("server.ssl.bundle", "web", "server.port", "8443"));

        DerivedBase derived = derive(directory, project, BaseSettings.DEFAULT);

        assertThat(text(derived, "deployment.yaml")).contains("scheme: HTTPS");
        assertThat(text(derived, "service.yaml")).contains("name: https", "port: 443");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"base/kustomization.yaml", "base/kustomization.yml", "base/Kustomization", "kustomization.yaml"})
    void leavesAnOwnKustomizationAlone(String file) throws IOException {
        write(file, "resources: []\n");

        assertThat(DerivedBase.of(SourceTree.of(directory), directory, Projects.shop(), BaseSettings.DEFAULT, IMAGE))
                .isEmpty();
    }

    @Test
    void refusesAFileThatIsNoKubernetesObject() throws IOException {
        write("base/notes.yaml", "# what is this\n\nanswer: 42\n");

        assertRefused("no Kubernetes object", "notes.yaml", 3);
    }

    @Test
    void refusesAFileThatChangesADerivedObjectAndAddsAnother() throws IOException {
        write("base/mixed.yaml", """
                apiVersion: v1
                kind: ServiceAccount
                metadata:
                  name: shop-web
                ---
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: shop-web
                """);

        assertRefused("ConfigMap/shop-web is an object of its own", "mixed.yaml", 6);
    }

    @Test
    void refusesFilesWhereDerivedOnesGo() throws IOException {
        write("base/derived/deployment.yaml", "apiVersion: v1\nkind: ConfigMap\n");

        assertRefused("is where the derived objects go", "deployment.yaml", 0);
    }

    @Test
    void saysThatAnAdditionMissesADerivedObjectByALetterOrItsApiVersion() throws IOException {
        write("base/a.yaml", "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop-wab\n");
        write("base/b.yaml", "\napiVersion: apps/v1beta1\nkind: Deployment\nmetadata:\n  name: shop-web\n");
        write("base/c.yaml", "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: database\n");

        assertThat(derive(directory, Projects.shop(), BaseSettings.DEFAULT).notes())
                .containsExactly(
                        "base/a.yaml:1:1: Deployment/shop-wab is added beside the derived Deployment/shop-web;"
                                + " to change that one, name it",
                        "base/b.yaml:2:1: Deployment.v1beta1.apps is added beside the derived Deployment.v1.apps;"
                                + " to change that one, name it");
    }

    private void assertRefused(String message, String file, int line) {
        assertThatThrownBy(() -> derive(directory, Projects.shop(), BaseSettings.DEFAULT))
                .isInstanceOfSatisfying(GitOpsException.class, e -> {
                    assertThat(e).hasMessageContaining(message);
                    Location location = e.location();
                    assertThat(location).isNotNull();
                    assertThat(location == null ? "" : location.file()).endsWith(file);
                    assertThat(location == null ? -1 : location.line()).isEqualTo(line);
                    assertThat(e.hint()).isNotBlank();
                });
    }

    private static DerivedBase derive(Path home, ProjectMetadata project, BaseSettings settings) {
        return DerivedBase.of(SourceTree.of(home), home, project, settings, IMAGE)
                .orElseThrow();
    }

    private static String text(DerivedBase derived, String name) {
        return derived.files().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** The derived files by their path below the base. */
    private static Map<String, String> texts(DerivedBase derived) {
        Map<String, String> texts = new TreeMap<>();
        derived.files()
                .forEach((file, text) -> texts.put(
                        derived.directory().relativize(file).toString().replace('\\', '/'), text));
        return texts;
    }

    private static Map<String, String> expected(String name) throws Exception {
        Path root = resources(name).resolve("expected");
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : new TreeSet<>(files.filter(Files::isRegularFile).toList())) {
                texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        assertThat(texts).isNotEmpty();
        return texts;
    }

    private static Path resources(String name) throws URISyntaxException {
        URL url = DerivedBaseTest.class.getResource("/project/" + name);
        assertThat(url).isNotNull();
        return url == null ? Path.of("") : Path.of(url.toURI());
    }

    private void write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
