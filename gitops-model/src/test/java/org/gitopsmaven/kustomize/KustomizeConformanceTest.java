/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.re2j.Pattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.kustomize.load.LoadRestrictor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the cases made from upstream's own tests, where they are: in the folder that the system property {@code
 * conformance.kustomize} names, else in {@code ../shared/conformance/kustomize} beside the checkout.
 */
class KustomizeConformanceTest {

    /** Expects the words of a git process that failed, and none runs here. */
    private static final String NEEDS_GIT = "TestAccumulateResourcesErrors/1";

    private static final Path FOLDER = Path.of(System.getProperty(
            "conformance.kustomize",
            Path.of("..", "..", "shared", "conformance", "kustomize").toString()));

    @TestFactory
    Stream<DynamicTest> passesWhatTheReleasePasses() throws IOException {
        return cases("5.8.1", KustomizeVersion.V5_8_1);
    }

    @TestFactory
    Stream<DynamicTest> passesAllAsTheNewest() throws IOException {
        return cases("master", KustomizeVersion.NEWEST);
    }

    private static Stream<DynamicTest> cases(String passing, KustomizeVersion version) throws IOException {
        Path index = FOLDER.resolve("index.json");
        assumeTrue(
                Files.exists(index),
                "skipped: no conformance cases in " + FOLDER.toAbsolutePath().normalize()
                        + "; set -Dconformance.kustomize to the folder that holds them");
        KustomizeSession session = new KustomizeSession();
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode record : new JsonMapper().readTree(Files.readString(index))) {
            String id = record.get("id").asString();
            if (contains(record.get("passes_with"), passing) && !id.equals(NEEDS_GIT)) {
                tests.add(DynamicTest.dynamicTest(id, () -> check(record, version, session)));
            }
        }
        return tests.stream();
    }

    private static void check(JsonNode record, KustomizeVersion version, KustomizeSession session) throws IOException {
        Path folder = FOLDER.resolve("cases").resolve(record.get("id").asString());
        Path input = folder.resolve("input").toRealPath();
        Path target = input.resolve(record.get("target").asString()).normalize();
        KustomizeOptions options = options(record.get("options")).withVersion(version);
        if (record.get("outcome").asString().equals("error")) {
            GitOpsException refusal =
                    catchThrowableOfType(GitOpsException.class, () -> build(target, options, session));
            assertThat(refusal).as("a refusal").isNotNull();
            String message = refusal.message().strip().replace(input.toString(), "");
            record.get("error_checks").forEach(wanted -> check(message, wanted));
        } else {
            String output = build(target, options, session);
            Path expected = folder.resolve("expected.yaml");
            if (Files.exists(expected)) {
                assertThat(output).isEqualTo(Files.readString(expected));
            }
        }
    }

    private static String build(Path target, KustomizeOptions options, KustomizeSession session) {
        return KustomizeYaml.write(Kustomizer.build(target, options, session).resources());
    }

    private static void check(String message, JsonNode wanted) {
        String text = wanted.path("text").asString("");
        switch (wanted.get("match").asString()) {
            case "contains" -> assertThat(message).contains(text);
            case "equal" -> assertThat(message).isEqualTo(text.strip());
            case "regexp" ->
                assertThat(Pattern.compile(text).matcher(message).find())
                        .as(message)
                        .isTrue();
            default -> assertThat(message).isNotEmpty();
        }
    }

    private static KustomizeOptions options(JsonNode options) {
        KustomizeOptions result = KustomizeOptions.defaults();
        if (contains(options, "--reorder=none")) {
            result = result.withOrder(OutputOrder.NONE);
        }
        return contains(options, "--load-restrictor=LoadRestrictionsNone")
                ? result.withRestrictor(LoadRestrictor.NONE)
                : result;
    }

    private static boolean contains(JsonNode list, String text) {
        for (JsonNode item : list) {
            if (item.asString().equals(text)) {
                return true;
            }
        }
        return false;
    }
}
