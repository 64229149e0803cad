/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gitopsmaven.project.ConfigurationNode.leaf;
import static org.gitopsmaven.project.ConfigurationNode.of;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gitopsmaven.finding.GitOpsException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageSourcesTest {

    private static final String DIGEST = "sha256:" + "0123456789abcdef".repeat(4);

    @TempDir
    Path directory;

    private ProjectMetadata project = Projects.shop();

    @BeforeEach
    void placeProject() {
        project = ProjectMetadata.of(Projects.SHOP, directory);
    }

    @Test
    void prefersWhatTheUserNames() throws IOException {
        write("target/gitops/image.json", "{\"image\": \"registry.example.com/other:1\"}");

        assertThat(resolve("registry.example.com/web:2")).hasToString("registry.example.com/web:2 (gitops.image)");
    }

    @Test
    void quotesWhatTheUserNamesWhenItIsNoImage() {
        assertThatThrownBy(() -> resolve("Web:1"))
                .isInstanceOf(GitOpsException.class)
                .hasMessageContaining("\"Web:1\"");
    }

    @Test
    void readsTheReceipt() throws IOException {
        write(
                "target/gitops/image.json",
                "{\"image\": \"registry.example.com/web:1.4.0\", \"digest\": \"" + DIGEST + "\"}");

        assertThat(resolve(null))
                .hasToString("registry.example.com/web:1.4.0@" + DIGEST + " (target/gitops/image.json)");
    }

    @Test
    void refusesAReceiptWithoutAnImage() throws IOException {
        write("target/gitops/image.json", "{\"name\": \"web\"}");

        assertThatThrownBy(() -> resolve(null)).isInstanceOfSatisfying(GitOpsException.class, e -> {
            assertThat(e).hasMessageContaining("has no \"image\"");
            assertThat(String.valueOf(e.location())).endsWith("image.json");
        });
    }

    @Test
    void takesNameAndDigestOfWhatJibPushed() throws IOException {
        write("target/jib-image.json", jib("registry.example.com/web:1.4.0", true));

        assertThat(resolve(null))
                .hasToString("registry.example.com/web:1.4.0@" + DIGEST + " (jib, target/jib-image.json)");
    }

    @Test
    void passesOverWhatJibDidNotPush() throws IOException {
        write("target/jib-image.json", jib("registry.example.com/web:1.4.0", false));

        ResolvedImage image = resolve(null);

        assertThat(image.reference()).hasToString("shop-web:1.4.0");
        assertThat(image.passedOver()).containsExactly("target/jib-image.json: the image was not pushed");
    }

    @Test
    void findsTheReceiptOfJibWhereItIsConfigured() throws IOException {
        write("out/image.json", jib("registry.example.com/web:1.4.0", true));
        project = Projects.with(
                project,
                "com.google.cloud.tools",
                "jib-maven-plugin",
                of("outputPaths", leaf("imageJson", "out/image.json")));

        assertThat(resolve(null).source()).isEqualTo("jib, out/image.json");
    }

    @Test
    void passesOverWhatJibPushedForAnEarlierVersion() throws IOException {
        write("target/jib-image.json", jib("registry.example.com/web:1.3.0", true));
        project = Projects.with(
                project,
                "com.google.cloud.tools",
                "jib-maven-plugin",
                of("to", leaf("image", "registry.example.com/web:1.4.0")));

        ResolvedImage image = resolve(null);

        assertThat(image).hasToString("registry.example.com/web:1.4.0 (jib-maven-plugin, <to><image>)");
        assertThat(image.passedOver())
                .containsExactly("target/jib-image.json: registry.example.com/web:1.3.0 is of an earlier build");
    }

    @Test
    void takesTheFirstTagOfJibWhenTheNameHasNone() {
        project = Projects.with(
                project,
                "com.google.cloud.tools",
                "jib-maven-plugin",
                of("to", leaf("image", "localhost:5000/web"), of("tags", leaf("tag", "1.4"), leaf("tag", "stable"))));

        assertThat(resolve(null).reference()).hasToString("localhost:5000/web:1.4");
    }

    @Test
    void takesTheNameOfTheSpringBootPlugin() {
        project = springBootPlugin("registry.example.com/shop/web:1.4.0");

        assertThat(resolve(null))
                .hasToString("registry.example.com/shop/web:1.4.0 (spring-boot-maven-plugin, <image><name>)");
    }

    @Test
    void passesOverANameWithAPropertyThatIsNotSet() {
        project = springBootPlugin("${registry}/web:1.4.0");

        ResolvedImage image = resolve(null);

        assertThat(image.reference()).hasToString("shop-web:1.4.0");
        assertThat(image.passedOver()).singleElement().asString().contains("\"${registry}/web:1.4.0\"");
    }

    @Test
    void expandsTheNameOfTheDockerPlugin() {
        project = Projects.with(
                project,
                "io.fabric8",
                "docker-maven-plugin",
                leaf("registry", "registry.example.com"),
                of(
                        "images",
                        of("image", leaf("name", "database")),
                        of("image", leaf("name", "%g/%a:%l"), of("build"))));

        assertThat(resolve(null))
                .hasToString("registry.example.com/shop/shop-web:1.4.0 (docker-maven-plugin, <images><image><name>)");
    }

    @Test
    void passesOverANameWithTheTimeOfTheBuild() {
        project = Projects.with(
                project,
                "io.fabric8",
                "docker-maven-plugin",
                of("images", of("image", leaf("name", "web:%t"), of("build"))));

        assertThat(resolve(null).passedOver()).singleElement().asString().contains("the time of the build");
    }

    @Test
    void knowsTheNameThatJKubeGenerates() {
        project = Projects.with(project, "org.eclipse.jkube", "kubernetes-maven-plugin")
                .withProperties(Map.of("jkube.docker.registry", "registry.example.com"));

        assertThat(resolve(null)).hasToString("registry.example.com/shop/shop-web:1.4.0 (kubernetes-maven-plugin)");
    }

    @Test
    void readsTheSettingsOfQuarkusAndTheDigestOfItsJib() throws IOException {
        project = quarkus(Map.of(
                "quarkus.container-image.registry", "registry.example.com",
                "quarkus.container-image.group", "shop",
                "quarkus.container-image.push", "true"));
        write("target/jib-image.digest", DIGEST + "\n");

        assertThat(resolve(null))
                .hasToString(
                        "registry.example.com/shop/shop-web:1.4.0@" + DIGEST + " (Quarkus, target/jib-image.digest)");
    }

    @Test
    void leavesTheDigestOfQuarkusWhenNothingIsPushed() throws IOException {
        project = quarkus(Map.of("quarkus.container-image.image", "registry.example.com/web:1"));
        write("target/jib-image.digest", DIGEST);

        assertThat(resolve(null)).hasToString("registry.example.com/web:1 (Quarkus, quarkus.container-image.*)");
    }

    @Test
    void passesOverQuarkusWhenTheNameDependsOnTheUser() {
        project = quarkus(Map.of());

        assertThat(resolve(null).passedOver()).singleElement().asString().contains("depends on who builds it");
    }

    @Test
    void fallsBackToArtifactIdAndVersion() {
        ResolvedImage image = resolve(null);

        assertThat(image.reference()).hasToString("shop-web:1.4.0");
        assertThat(image.isFloating()).isFalse();
    }

    @Test
    void callsASnapshotFloating() {
        project = ProjectMetadata.of(new Coordinates("com.example", "Web", "2.0+x-SNAPSHOT"), directory);

        assertThat(resolve(null).reference()).hasToString("web:2.0-x-SNAPSHOT");
        assertThat(resolve(null).isFloating()).isTrue();
    }

    @Test
    void asksExecutionsBeforeThePlugin() {
        project = project.withPlugins(List.of(new PluginConfiguration(
                "org.springframework.boot",
                "spring-boot-maven-plugin",
                List.of(
                        of("configuration", leaf("skip", "false")),
                        of("configuration", of("image", leaf("name", "of-execution:1"))),
                        of("configuration", of("image", leaf("name", "of-plugin:1")))))));

        assertThat(resolve(null).reference()).hasToString("of-execution:1");
    }

    private ResolvedImage resolve(@Nullable String given) {
        return ImageSources.resolve(project, given);
    }

    private ProjectMetadata springBootPlugin(String name) {
        return Projects.with(
                project, "org.springframework.boot", "spring-boot-maven-plugin", of("image", leaf("name", name)));
    }

    private ProjectMetadata quarkus(Map<String, String> settings) {
        return project.withDependencies(Set.of(new Coordinates("io.quarkus", "quarkus-container-image-jib", "3")))
                .withConfiguration(ApplicationProperties.of(settings));
    }

    private static String jib(String image, boolean pushed) {
        return "{\"image\":\"%s\",\"imageId\":\"%s\",\"imageDigest\":\"%s\",\"tags\":[\"1\"],\"imagePushed\":%s}"
                .formatted(image, DIGEST, DIGEST, pushed);
    }

    private void write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
