/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user gets wrong, and what the build says to it. */
class ErrorsIT {

    private static final String DEV = "src/main/gitops/overlays/dev/kustomization.yaml";

    @TempDir
    Path directory;

    @BeforeEach
    void copyTheApplication() throws IOException {
        Project.copy("application", directory);
    }

    @Test
    void overlayNamesAMissingFile() throws IOException {
        append(DEV, "patches:\n  - path: resorces.yaml\n");
        Files.writeString(directory.resolve("src/main/gitops/overlays/dev/resources.yaml"), "kind: Deployment\n");

        MavenBuild.run(directory, "package")
                .fails()
                .says(DEV + ":14:5")
                .says("resorces.yaml")
                .says("did you mean 'resources.yaml'");
    }

    @Test
    void patchMatchesNothing() throws IOException {
        append(DEV, """
                patches:
                  - target:
                      kind: StatefulSet
                    patch: |-
                      - op: remove
                        path: /spec/replicas
                """);

        MavenBuild.run(directory, "verify", "-Dgitops.failOn=warning", "-Dgitops.bump.skip")
                .fails()
                .says("[KUST-PATCH]")
                .says(DEV + ":");
    }

    @Test
    void strategicMergePatchNamesNothing() throws IOException {
        append(DEV, """
                patches:
                  - patch: |-
                      apiVersion: apps/v1
                      kind: Deployment
                      metadata:
                        name: aplication
                """);

        MavenBuild.run(directory, "package").fails().says(DEV + ":15:").says("aplication");
    }

    @Test
    void yamlIsBroken() throws IOException {
        append(DEV, "replicas: [\n");

        MavenBuild.run(directory, "package").fails().says(DEV + ":1").says("[YAML-SYNTAX]");
    }

    @Test
    void environmentIsUnknown() {
        MavenBuild.run(directory, "package", "-Dgitops.environment=prd")
                .fails()
                .says("unknown environment 'prd'")
                .says("did you mean 'prod'")
                .says("there are: dev, prod");
    }

    @Test
    void noRepositoryIsSet() throws IOException {
        replaceInPom("<url>${project.baseUri}target/gitops-repository.git</url>", "");

        MavenBuild.run(directory, "verify")
                .fails()
                .says("no GitOps repository is set")
                .says("-Dgitops.repository");
    }

    @Test
    void thereIsNoRepositoryAtTheUrl() throws IOException {
        replaceInPom("<createIfMissing>true</createIfMissing>", "");

        MavenBuild.run(directory, "verify")
                .fails()
                .says("target/gitops-repository.git")
                .says("fix:");
        assertThat(directory.resolve("target/gitops-repository.git")).doesNotExist();
    }

    @Test
    void createsNoRepositoryOnAServer() throws IOException {
        replaceInPom("${project.baseUri}target/gitops-repository.git", "https://localhost/gitops.git");

        MavenBuild.run(directory, "verify").fails().says("can only be created by a file: URL");
    }

    @Test
    void branchDoesNotExist() throws IOException {
        MavenBuild.run(directory, "verify").succeeds();

        MavenBuild.run(directory, "verify", "-Dgitops.branch=mian")
                .fails()
                .says("mian")
                .says("fix:");
    }

    @Test
    void floatingImageIsNotWritten() throws IOException {
        replaceInPom("application:1.0.0</image>", "application:1.1.0-SNAPSHOT</image>");

        MavenBuild.run(directory, "verify").fails().says("1.1.0-SNAPSHOT").says("gitops.bump.allowFloating");
    }

    private void append(String file, String text) throws IOException {
        Path path = directory.resolve(file);
        Files.writeString(path, Files.readString(path) + text);
    }

    private void replaceInPom(String text, String other) throws IOException {
        Path pom = directory.resolve("pom.xml");
        String before = Files.readString(pom);
        assertThat(before).contains(text);
        Files.writeString(pom, before.replace(text, other));
    }
}
