/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.test;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.policy.LabelMatch;
import org.gitopsmaven.policy.PolicyFacts;
import org.gitopsmaven.policy.PolicyInput;
import org.gitopsmaven.policy.PolicyObject;
import org.gitopsmaven.policy.PolicyResult;
import org.gitopsmaven.resource.Mappings;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/**
 * One file with tests: policies, objects, values, and what is expected (kyverno/kyverno, {@code
 * cmd/cli/kubectl-kyverno/apis/v1alpha1/test.go}).
 */
public final class KyvernoTestFile {

    /** What such files are called. */
    public static final String NAME = "kyverno-test.yaml";

    private final YamlMapping test;
    private final TestObjects objects;
    private final TestPolicies policies;
    private final TestValues values;
    private final TestAnswers answers;
    private final Instant now;

    private KyvernoTestFile(TestFiles files, YamlMapping test, Instant now) {
        this.test = test;
        this.values = TestValues.of(files, test);
        this.objects = new TestObjects(files, test, values);
        this.policies = new TestPolicies(files, test);
        this.answers = new TestAnswers(files, test, objects);
        this.now = now;
    }

    /**
     * Reads a file and what it names.
     *
     * @param root what all that it names must be in
     * @param now what policies take for the present
     * @throws GitOpsException for what cannot be read
     */
    public static KyvernoTestFile read(Path file, Path root, Instant now) {
        TestFiles files = new TestFiles(file.toAbsolutePath().resolveSibling(""), root.toAbsolutePath());
        List<YamlMapping> documents = files.read(file.toAbsolutePath());
        if (documents.isEmpty()) {
            throw new GitOpsException(
                    "there is no test in the file", new org.gitopsmaven.finding.Location(file.toString(), 1, 1));
        }
        return new KyvernoTestFile(files, documents.get(0), now);
    }

    /** What is expected of rules that validate, in the order of the file. */
    public List<Expectation> expectations() {
        List<Expectation> expectations = new ArrayList<>();
        for (YamlMapping result : Mappings.of(test.get("results"))) {
            if (validates(result)) {
                add(result, expectations);
            }
        }
        return expectations;
    }

    /** What is expected of other rules, or of policies that are not there: it is not tried. */
    public List<Expectation.Rule> untried() {
        return Mappings.of(test.get("results")).stream()
                .filter(result -> !validates(result))
                .map(Expectation.Rule::of)
                .toList();
    }

    private boolean validates(YamlMapping result) {
        Expectation.Rule rule = Expectation.Rule.of(result);
        return !result.contains("patchedResources")
                && !result.contains("patchedResource")
                && !result.contains("generatedResource")
                && policies.kindOf(rule.policy(), rule.rule()) != null;
    }

    private void add(YamlMapping result, List<Expectation> expectations) {
        Expectation.Rule rule = Expectation.Rule.of(result);
        String kind = policies.kindOf(rule.policy(), rule.rule());
        if (kind == null) {
            return;
        }
        List<String> names = new ArrayList<>(LabelMatch.texts(result.sequence("resources")));
        if (result.text("resource") != null) {
            names.add(String.valueOf(result.text("resource")));
        }
        for (String name : names) {
            expectations.add(new Expectation(rule, kind, Wanted.named(name, result.text("kind"))));
        }
        YamlSequence specs = result.sequence("resourceSpecs");
        Mappings.of(specs).forEach(spec -> expectations.add(new Expectation(rule, kind, Wanted.of(spec))));
        if (names.isEmpty() && specs == null) {
            expectations.add(new Expectation(rule, kind, Wanted.named("*", result.text("kind"))));
        }
    }

    /** What our engines say where something is expected. */
    public TestOutcome outcome(Expectation expectation) {
        List<PolicyObject> found = objects.find(expectation.wanted());
        List<PolicyResult> results = new ArrayList<>();
        for (PolicyObject object : found) {
            PolicyFacts facts = facts(expectation.rule(), object);
            policies.evaluate(expectation.rule().policy(), new PolicyInput(List.of(object), facts), results);
        }
        List<PolicyResult> ofRule = results.stream()
                .filter(result -> expectation.rule().concerns(result.rule()))
                .toList();
        return TestOutcome.of(
                expectation,
                found.size(),
                ofRule,
                policies.faults(expectation.rule().policy()));
    }

    private PolicyFacts facts(Expectation.Rule rule, PolicyObject object) {
        @Nullable String asked = rule.operation();
        return new PolicyFacts(
                        asked != null ? asked : values.operation(rule.policy(), object.name()),
                        objects.cluster(),
                        values.user(),
                        answers.answers(),
                        now)
                .with(values.supplied(rule.policy(), object.name()).withCalls(answers.calls()));
    }
}
