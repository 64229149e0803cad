/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.finding.GitOpsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationPropertiesTest {

    @TempDir
    Path directory;

    @Test
    void comparesNamesWithoutDashesAndCase() {
        ApplicationProperties settings = ApplicationProperties.of(Map.of("server.servlet.contextPath", "/shop"));

        assertThat(settings.text("server.servlet.context-path")).isEqualTo("/shop");
    }

    @Test
    void resolvesPlaceholdersByOtherSettingsAndDefaults() {
        ApplicationProperties settings = ApplicationProperties.of(
                Map.of("server.port", "${app.port}", "app.port", "${PORT:9090}", "home", "${HOME}", "loop", "${loop}"));

        assertThat(settings.number("server.port")).isEqualTo(9090);
        assertThat(settings.text("home")).isNull();
        assertThat(settings.text("loop")).isNull();
    }

    @Test
    void tellsAPortThatOnlyTheEnvironmentKnowsFromOneThatIsNotSet() {
        ApplicationProperties settings =
                ApplicationProperties.of(Map.of("known", "8088", "environment", "${PORT}", "random", "0"));

        assertThat(settings.port("known", 1)).isEqualTo(8088);
        assertThat(settings.port("environment", 1)).isNull();
        assertThat(settings.port("random", 1)).isNull();
        assertThat(settings.port("absent", 1)).isEqualTo(1);
    }

    @Test
    void prefersTheProductionProfileOfQuarkus() {
        ApplicationProperties settings =
                ApplicationProperties.of(Map.of("quarkus.http.port", "8080", "%prod.quarkus.http.port", "8090"));

        assertThat(settings.number("quarkus.http.port")).isEqualTo(8090);
    }

    @Test
    void flattensYamlAndJoinsLists() throws IOException {
        write(
                "application.yaml",
                "management:\n  endpoints.web.exposure.include: [info, health]\nserver: {port: 8088}\n");

        ApplicationProperties settings = ApplicationProperties.read(List.of(directory));

        assertThat(settings.text("server.port")).isEqualTo("8088");
        assertThat(settings.text("management.endpoints.web.exposure.include")).isEqualTo("info,health");
    }

    @Test
    void leavesOutDocumentsForAProfile() throws IOException {
        write("application.yml", "server.port: 1\n---\nspring.config.activate.on-profile: dev\nserver.port: 2\n");
        write("application.properties", "a=1\n#---\nspring.config.activate.on-profile=dev\na=2\n");

        ApplicationProperties settings = ApplicationProperties.read(List.of(directory));

        assertThat(settings.text("server.port")).isEqualTo("1");
        assertThat(settings.text("a")).isEqualTo("1");
    }

    @Test
    void letsPropertiesOverrideYamlAndConfigOverrideTheRoot() throws IOException {
        write("application.yaml", "a: yaml\nb: yaml\nc: yaml\n");
        write("application.properties", "b=properties\nc=properties\n");
        write("config/application.yaml", "c: config\n");

        ApplicationProperties settings = ApplicationProperties.read(List.of(directory));

        assertThat(List.of(settings.text("a", ""), settings.text("b", ""), settings.text("c", "")))
                .containsExactly("yaml", "properties", "config");
    }

    @Test
    void readsTheFirstDirectoryThatHasSettings() throws IOException {
        write("classes/application.properties", "a=compiled\n");
        write("resources/application.properties", "a=source\n");

        ApplicationProperties settings = ApplicationProperties.read(
                List.of(directory.resolve("missing"), directory.resolve("classes"), directory.resolve("resources")));

        assertThat(settings.text("a")).isEqualTo("compiled");
    }

    @Test
    void tellsWhereASettingsFileIsBroken() throws IOException {
        write("application.yaml", "a: 1\nb: [\n");

        assertThatThrownBy(() -> ApplicationProperties.read(List.of(directory)))
                .isInstanceOfSatisfying(
                        GitOpsException.class,
                        e -> assertThat(String.valueOf(e.location())).contains("application.yaml:"));
    }

    @Test
    void refusesAPropertiesFileWithABrokenEscape() throws IOException {
        write("application.properties", "a=\\u12\n");

        assertThatThrownBy(() -> ApplicationProperties.read(List.of(directory)))
                .isInstanceOf(GitOpsException.class)
                .hasMessageContaining("not a properties file");
    }

    private void write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
