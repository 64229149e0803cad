/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.golang.GoData;
import org.gitopsmaven.golang.GoMap;
import org.gitopsmaven.golang.GoValue;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Templates of {@code cases.jsonl} over {@code data.json}; the answers were given by Argo CD's own renderer. */
class GoTemplateTest {

    @TestFactory
    Stream<DynamicTest> printsWhatArgoCdPrints() throws IOException {
        JsonMapper mapper = new JsonMapper();
        return resource("cases.jsonl")
                .lines()
                .map(mapper::readTree)
                .map(item ->
                        DynamicTest.dynamicTest(item.get("template").asString() + options(item), () -> check(item)));
    }

    @Test
    void stopsAnEndlessLoop() {
        GoTemplate template = GoTemplate.parse("{{ range 1000000000 }}x{{ end }}");

        assertThatThrownBy(() -> template.execute(new GoMap(), MissingKey.DEFAULT))
                .isInstanceOf(GitOpsException.class)
                .hasMessageContaining("units of work");
    }

    @Test
    void stopsTextThatGrowsWithoutEnd() {
        GoTemplate template =
                GoTemplate.parse("{{ $x := \"x\" }}{{ range 100 }}{{ $x = print $x $x }}{{ end }}{{ len $x }}");

        assertThatThrownBy(() -> template.execute(new GoMap(), MissingKey.DEFAULT))
                .isInstanceOf(GitOpsException.class);
    }

    @Test
    void stopsATemplateThatCallsItself() {
        GoTemplate template = GoTemplate.parse("{{ define \"a\" }}{{ template \"a\" }}{{ end }}{{ template \"a\" }}");

        assertThatThrownBy(() -> template.execute(new GoMap(), MissingKey.DEFAULT))
                .hasMessageContaining("exceeded maximum template depth");
    }

    @Test
    void refusesDeepNesting() {
        assertThatThrownBy(() -> GoTemplate.parse("{{ if true }}".repeat(100_000)))
                .isInstanceOf(GitOpsException.class);
        assertThatThrownBy(() -> GoTemplate.parse("{{ " + "(".repeat(100_000))).isInstanceOf(GitOpsException.class);
    }

    @Test
    void refusesWhatDependsOnChanceOrTheClock() {
        for (String call : List.of("randAlphaNum 5", "uuidv4", "genCA \"x\" 1", "now", "date \"2006\" .x")) {
            GoTemplate template = GoTemplate.parse("{{ " + call + " }}");

            assertThatThrownBy(() -> template.execute(GoMap.of(Map.of()), MissingKey.DEFAULT))
                    .as(call)
                    .hasMessageContaining("not rendered");
        }
    }

    @Test
    void doesNotKnowTheFunctionsThatArgoCdTakesAway() {
        assertThatThrownBy(() -> GoTemplate.parse("{{ env \"HOME\" }}"))
                .hasMessage("template: base:1: function \"env\" not defined");
    }

    private static void check(JsonNode item) throws IOException {
        String printed;
        try {
            GoTemplate template = GoTemplate.parse(item.get("template").asString());
            printed = template.execute(data(), MissingKey.of(optionList(item)));
        } catch (GitOpsException e) {
            assertThat(e.message()).isEqualTo(text(item, "error"));
            return;
        }
        assertThat(printed).isEqualTo(text(item, "prints"));
    }

    private static String text(JsonNode item, String key) {
        JsonNode node = item.get(key);
        return node == null ? "no " + key : node.asString();
    }

    private static String options(JsonNode item) {
        return item.has("options") ? " " + item.get("options") : "";
    }

    private static List<String> optionList(JsonNode item) {
        List<String> options = new ArrayList<>();
        if (item.has("options")) {
            item.get("options").forEach(option -> options.add(option.asString()));
        }
        return options;
    }

    private static GoValue data() throws IOException {
        return GoData.of(YamlReader.readOne(resource("data.json"), "data.json", YamlDialect.GOYAML2));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(GoTemplateTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
