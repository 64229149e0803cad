/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gitopsmaven.JsonSchemas;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RenderedTreeTest {

    private static final String TWO = """
            kind: Service
            apiVersion: v1
            metadata: {name: web}
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web}
            """;

    @TempDir
    Path directory;

    @Test
    void writesOneFilePerResource() throws IOException {
        RenderedTree tree = write(TreeFormat.RESOURCES, web("dev"), web("prod"));

        assertThat(tree.files(Renderings.target("prod", "web")))
                .containsExactly(
                        tree.directory().resolve(Path.of("prod", "web", "service-web.yaml")),
                        tree.directory().resolve(Path.of("prod", "web", "deployment-web.yaml")));
        assertThat(tree.files().get(0).resolveSibling("service-web.yaml"))
                .hasContent("apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n");
        assertThat(tree.files()).hasSize(5).allSatisfy(file -> assertThat(file).exists());
    }

    @Test
    void writesOneFilePerTargetInApplyOrder() {
        RenderedTree tree = write(TreeFormat.SINGLE, web("prod"));

        assertThat(tree.directory().resolve(Path.of("prod", "web.yaml"))).hasContent("""
                apiVersion: v1
                kind: Service
                metadata:
                  name: web
                ---
                apiVersion: apps/v1
                kind: Deployment
                metadata:
                  name: web
                """);
    }

    @Test
    void indexesEveryTargetAsThePublishedSchemaSays() throws IOException {
        GitOpsException fault = new GitOpsException(
                "is broken", new Location(directory.resolve("a.yaml").toString(), 3, 4));
        Rendering refused = Renderings.refused(Renderings.target("prod", "web"), fault);

        RenderedTree tree = write(TreeFormat.RESOURCES, web("dev"), refused);

        JsonNode index =
                JsonSchemas.of("/org/gitopsmaven/render/index.schema.json").check(Files.readString(tree.index()));
        assertThat(index.at("/targets/0/files/1").stringValue()).isEqualTo("dev/web/deployment-web.yaml");
        assertThat(index.at("/targets/0/resources").intValue()).isEqualTo(2);
        assertThat(index.at("/targets/0/sha256").stringValue())
                .isEqualTo(ManifestText.sha256(web("dev").text()));
        assertThat(index.at("/targets/1/status").stringValue()).isEqualTo("refused");
        assertThat(index.at("/targets/1/reason").stringValue()).isEqualTo("a.yaml:3:4: is broken");
        assertThat(index.at("/targets/1/sha256").isNull()).isTrue();
    }

    @Test
    void writesTheSameBytesTwice() throws IOException {
        write(TreeFormat.RESOURCES, web("dev"), web("prod"));
        Map<String, String> first = contents();

        write(TreeFormat.RESOURCES, web("dev"), web("prod"));

        assertThat(contents()).isEqualTo(first).hasSize(5);
    }

    @Test
    void removesFilesOfTheOtherFormat() throws IOException {
        write(TreeFormat.RESOURCES, web("dev"));

        write(TreeFormat.SINGLE, web("dev"));

        assertThat(contents()).containsOnlyKeys("dev/web.yaml", "index.json");
    }

    @Test
    void refusesTwoTargetsInOnePlace() {
        assertThatExceptionOfType(GitOpsException.class)
                .isThrownBy(() -> write(TreeFormat.SINGLE, web("dev"), web("DEV")))
                .withMessageContaining("would both be written to DEV/web.yaml");
        assertThat(directory.resolve("target")).doesNotExist();
    }

    @Test
    void refusesAnOutputThatHoldsTheSources() {
        assertThatExceptionOfType(GitOpsException.class)
                .isThrownBy(() -> RenderedTree.write(
                        directory,
                        List.of(web("dev")),
                        new TreeOptions(directory, TreeFormat.SINGLE),
                        RenderListener.SILENT))
                .withMessageContaining("holds the sources");
    }

    @Test
    void tellsTheListenerWhenAllIsWritten() {
        List<RenderedTree> heard = new ArrayList<>();
        RenderListener listener = new RenderListener() {
            @Override
            public void written(RenderedTree tree) {
                heard.add(tree);
            }
        };

        RenderedTree tree = RenderedTree.write(
                directory.resolve("out"), List.of(web("dev")), new TreeOptions(directory, TreeFormat.SINGLE), listener);

        assertThat(heard).containsExactly(tree);
    }

    @Test
    void refusesAFormatThatIsNone() {
        assertThatExceptionOfType(GitOpsException.class)
                .isThrownBy(() -> TreeFormat.of("singel"))
                .withMessage("unknown render format 'singel'; did you mean 'single'?");
    }

    private RenderedTree write(TreeFormat format, Rendering... renderings) {
        Path output = directory.resolve(Path.of("target", "gitops"));
        return RenderedTree.write(
                output, List.of(renderings), new TreeOptions(directory, format), RenderListener.SILENT);
    }

    private static Rendering web(String environment) {
        return Renderings.of(Renderings.target(environment, "web"), "web.yaml", TWO);
    }

    private Map<String, String> contents() throws IOException {
        Path output = directory.resolve(Path.of("target", "gitops"));
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(output)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                contents.put(output.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return contents;
    }
}
