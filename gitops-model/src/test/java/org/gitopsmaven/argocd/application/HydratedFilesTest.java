/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gitopsmaven.yaml.JsonTree;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlWriter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each line of {@code hydrated.jsonl} is a commit with the files that Argo CD's own commit server wrote for it. */
class HydratedFilesTest {

    @TestFactory
    Stream<DynamicTest> writesTheFilesThatArgoCdCommits() throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("hydrated.jsonl"))) {
            JsonMapper mapper = new JsonMapper();
            List<JsonNode> cases = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(mapper::readTree)
                    .toList();
            assertThat(cases).isNotEmpty();
            return cases.stream()
                    .map(item -> DynamicTest.dynamicTest(item.get("name").asString(), () -> check(item)));
        }
    }

    private static void check(JsonNode item) {
        JsonNode files = item.get("files");
        String path = text(item, "path");
        List<YamlNode> manifests = texts(item, "manifests").stream()
                .map(json -> (YamlMapping) YamlReader.readOne(json, "manifest.json", YamlDialect.GOYAML2))
                .map(object -> (YamlNode) JsonTree.of(Objects.requireNonNull(object)))
                .toList();

        assertThat(YamlWriter.writeHydrated(manifests)).isEqualTo(text(files, path + "/manifest.yaml"));
        assertThat(HydratedFiles.metadata(text(item, "repoUrl"), text(item, "sha"), texts(item, "commands")))
                .isEqualTo(text(files, path + "/hydrator.metadata"));
        assertThat(HydratedFiles.rootMetadata(
                        text(item, "repoUrl"),
                        text(item, "sha"),
                        text(item, "author"),
                        Instant.ofEpochSecond(item.get("date").asLong()).toString(),
                        text(item, "message").strip()))
                .isEqualTo(text(files, "hydrator.metadata"));
        assertThat(HydratedFiles.GIT_ATTRIBUTES).isEqualTo(text(files, ".gitattributes"));
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).asString();
    }

    private static List<String> texts(JsonNode node, String name) {
        List<String> texts = new ArrayList<>();
        node.get(name).forEach(text -> texts.add(text.asString()));
        return texts;
    }
}
