/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of the site that describes the file. */
class GitOpsYamlPageTest {

    private static final Path PAGE = Path.of("..", "src-site", "markdown", "gitops-yaml.md");

    @Test
    void showsExamplesThatAreGood() throws IOException {
        Matcher example = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(page());
        int count = 0;
        while (example.find()) {
            assertThat(GitOpsYaml.of(example.group(1), "gitops.yaml")).isNotEqualTo(GitOpsYaml.NONE);
            count++;
        }
        assertThat(count).isPositive();
    }

    @Test
    void namesEveryKeyAndEveryWordOfTheSchema() throws IOException {
        try (InputStream in = GitOpsYaml.class.getResourceAsStream("gitops.schema.json")) {
            List<String> names = new ArrayList<>();
            collect(JsonMapper.builder().build().readTree(Objects.requireNonNull(in)), names);

            assertThat(page()).contains(names);
        }
    }

    private static void collect(JsonNode schema, List<String> names) {
        names.addAll(schema.path("properties").propertyNames());
        schema.path("enum").forEach(word -> names.add("`" + word.asString() + "`"));
        schema.forEach(part -> collect(part, names));
    }

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }
}
