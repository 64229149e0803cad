/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithoutPomIT {

    private static final String RENDER = Plugin.goal("render");
    private static final String VALIDATE = Plugin.goal("validate");

    @TempDir
    Path directory;

    @Test
    void rendersAFolderOfManifests() throws IOException {
        write("web.yaml", configMap("web"));

        MavenBuild.run(directory, RENDER).succeeds().says("wrote 2 files to target/gitops");

        assertThat(directory.resolve("target/gitops/index.json")).exists();
        try (var files = Files.walk(directory.resolve("target/gitops"))) {
            assertThat(files.map(file -> file.getFileName().toString())).contains("configmap-web.yaml");
        }
    }

    @Test
    void pointsAtTheLineOfBadYaml() throws IOException {
        write("web.yaml", "kind: ConfigMap\n  apiVersion: v1\n");

        MavenBuild.run(directory, VALIDATE).fails().says("web.yaml:2:").says("apiVersion: v1");
    }

    @Test
    void saysThatThereIsNothingToRender() {
        MavenBuild.run(directory, RENDER).fails().says("nothing to render").says("gitops.directory");
    }

    @Test
    void skipsWhenAsked() {
        MavenBuild.run(directory, RENDER, "-Dgitops.skip").succeeds().says("Skipped (gitops.skip)");
        MavenBuild.run(directory, RENDER, "-Dgitops.render.skip").succeeds().says("Skipped (gitops.render.skip)");
    }

    private static String configMap(String name) {
        return """
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: %s
                data:
                  greeting: hello
                """.formatted(name);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(directory.resolve(file), text);
    }
}
