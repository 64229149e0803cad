/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.cel;

import com.google.re2j.Pattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gitopsmaven.policy.KindNames;
import org.gitopsmaven.policy.Outcome;
import org.gitopsmaven.policy.PolicyFacts;
import org.gitopsmaven.policy.PolicyInput;
import org.gitopsmaven.policy.PolicyObject;
import org.gitopsmaven.policy.PolicyResult;
import org.gitopsmaven.policy.PolicySource;
import org.gitopsmaven.policy.cel.CelPolicyEngine;
import org.gitopsmaven.resource.Origin;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/** Runs the {@code suite.yaml} files of gatekeeper-library whose templates have CEL. */
public final class GatekeeperSuites {

    private final CelPolicyEngine engine = new CelPolicyEngine();
    private final KindNames kinds = new KindNames();
    private final List<String> failures = new ArrayList<>();
    private int passed;

    private GatekeeperSuites() {}

    /** @param arguments a checkout of open-policy-agent/gatekeeper-library */
    public static void main(String[] arguments) throws IOException {
        Path library = Path.of(arguments[0], "library");
        if (!Files.isDirectory(library)) {
            System.out.println("skipped: there is no checkout at " + arguments[0]);
            return;
        }
        GatekeeperSuites run = new GatekeeperSuites();
        List<Path> suites;
        try (Stream<Path> files = Files.walk(library)) {
            suites = files.filter(file -> file.endsWith("suite.yaml")).sorted().toList();
        }
        for (Path suite : suites) {
            for (YamlMapping test :
                    Documents.mappings(Documents.read(suite).get(0).get("tests"))) {
                run.test(suite.resolveSibling(""), test);
            }
        }
        run.failures.forEach(System.out::println);
        System.out.println(run.passed + " of " + (run.passed + run.failures.size()) + " assertions");
    }

    private void test(Path directory, YamlMapping test) throws IOException {
        PolicySource template = source(directory, test.text("template"));
        if (!engine.accepts(template)) {
            return;
        }
        List<PolicySource> sources = List.of(template, source(directory, test.text("constraint")));
        for (YamlMapping one : Documents.mappings(test.get("cases"))) {
            List<PolicyResult> results = new ArrayList<>();
            YamlMapping content = Documents.read(directory.resolve(String.valueOf(one.text("object"))))
                    .get(0);
            engine.compile(sources, fault -> failures.add(directory + ": " + fault.message()))
                    .evaluate(input(content), results::add);
            List<PolicyResult> violations = results.stream()
                    .filter(result -> result.outcome() != Outcome.PASS)
                    .toList();
            for (YamlMapping assertion : Documents.mappings(one.get("assertions"))) {
                check(directory + " " + test.text("name") + " " + one.text("name"), assertion, violations);
            }
        }
    }

    private static PolicySource source(Path directory, @Nullable String file) throws IOException {
        return PolicySource.of(
                Documents.read(directory.resolve(String.valueOf(file))).get(0));
    }

    private PolicyInput input(YamlMapping content) {
        boolean review = "AdmissionReview".equals(content.text("kind"));
        YamlMapping request = content.mapping("request");
        YamlMapping inner = review && request != null ? request.mapping("object") : null;
        YamlMapping old = review && request != null ? request.mapping("oldObject") : null;
        YamlMapping object = inner != null ? inner : old != null ? old : content;
        String operation = review && request != null && request.text("operation") != null
                ? String.valueOf(request.text("operation"))
                : PolicyFacts.CREATE;
        Resource resource = new Resource(object, new Origin(object.mark().location()));
        String namespace = kinds.isCluster(resource.gvk()) ? "" : resource.namespace();
        PolicyObject judged = new PolicyObject(resource, YamlDialect.GOYAML2, kinds.plural(resource.gvk()), namespace);
        return new PolicyInput(List.of(judged), new PolicyFacts(operation, List.of(), Map.of(), null, Instant.now()));
    }

    private void check(String name, YamlMapping assertion, List<PolicyResult> violations) {
        String message = assertion.text("message");
        long count = violations.stream()
                .filter(result -> message == null
                        || Pattern.compile(message).matcher(result.message()).find())
                .count();
        String wanted = assertion.text("violations");
        boolean right = switch (wanted == null ? "yes" : wanted) {
            case "yes", "true" -> count > 0;
            case "no", "false" -> count == 0;
            default -> count == Long.parseLong(String.valueOf(wanted));
        };
        if (right) {
            passed++;
        } else {
            failures.add(name + ": wanted " + wanted + ", got "
                    + violations.stream().map(PolicyResult::message).toList());
        }
    }
}
