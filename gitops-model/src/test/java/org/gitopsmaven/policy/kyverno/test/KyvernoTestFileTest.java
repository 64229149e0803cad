/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KyvernoTestFileTest {

    @TempDir
    Path root;

    private List<String> outcomes(String test) throws IOException {
        write("policy.yaml", """
                apiVersion: kyverno.io/v1
                kind: ClusterPolicy
                metadata: {name: owners}
                spec:
                  rules:
                    - name: known
                      match: {any: [{resources: {kinds: [Pod]}}]}
                      context: [{name: owners, apiCall: {urlPath: /apis/x/v1/owners}}]
                      validate:
                        message: nobody
                        deny:
                          conditions:
                            all: [{key: "{{ request.object.metadata.labels.owner || '' }}", operator: AnyNotIn, value: "{{ owners }}"}]
                """);
        write("tests/objects.yaml", """
                apiVersion: v1
                kind: Pod
                metadata: {name: good, labels: {owner: us}}
                ---
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: bad, namespace: shop}
                """);
        Path file = write("tests/kyverno-test.yaml", """
                apiVersion: cli.kyverno.io/v1alpha1
                kind: Test
                policies: [../policy.yaml]
                resources: [objects.yaml]
                """ + test);
        KyvernoTestFile tests = KyvernoTestFile.read(file, root, Instant.EPOCH);
        return tests.expectations().stream()
                .map(tests::outcome)
                .map(outcome -> outcome.expectation().rule().location().line() + " "
                        + outcome.expectation().kind() + " "
                        + outcome.expectation().wanted() + " " + outcome.actual()
                        + " " + outcome.passed() + " " + outcome.reasons())
                .toList();
    }

    private Path write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void holdsExpectationsAgainstWhatPoliciesSay() throws IOException {
        assertThat(outcomes("""
                values: {globalValues: {owners: [us, them]}}
                results:
                  - {policy: owners, rule: known, kind: Pod, resources: [good], result: pass}
                  - {policy: owners, rule: known, resources: [shop/bad], result: pass}
                  - {policy: owners, rule: known, kind: Deployment, resourceSpecs: [{name: bad, kind: Deployment}], result: fail}
                  - {policy: owners, rule: known, kind: Pod, resources: [ugly], result: fail}
                """))
                .containsExactly(
                        "7 deny Pod/good pass true []",
                        "8 deny shop/bad fail false [nobody]",
                        "9 deny Deployment/bad fail true [nobody]",
                        "10 deny Pod/ugly error false [there is no such resource]");
    }

    @Test
    void takesAnswersOfServersFromTheTest() throws IOException {
        assertThat(outcomes("""
                apiCallResponses: [{urlPath: /apis/x/v1/owners, method: get, response: {statusCode: 200, body: [us]}}]
                results: [{policy: owners, rule: known, resources: [good, bad], result: pass}]
                """)).containsExactly("6 deny good pass true []", "6 deny bad fail false [nobody]");
    }

    @Test
    void skipsWhatNobodyAnswers() throws IOException {
        assertThat(outcomes("results: [{policy: owners, rule: known, resources: [good], result: skip}]\n"))
                .containsExactly(
                        "5 deny good skip true [cluster data not supplied: the context entry owners (apiCall)]");
    }

    @Test
    void readsNothingOutsideOfTheRoot() throws IOException {
        Files.writeString(root.resolveSibling("outside.yaml"), "a: b\n");

        assertThatThrownBy(() -> outcomes("userinfo: ../../outside.yaml\n"))
                .isInstanceOf(GitOpsException.class)
                .hasMessageContaining("is outside of");
        assertThatThrownBy(() -> outcomes("userinfo: https://example.org/user.yaml\n"))
                .hasMessageContaining("\"https://example.org/user.yaml\" is not fetched");
    }
}
