/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.policy.PolicyEngine;
import org.gitopsmaven.policy.PolicyFault;
import org.gitopsmaven.policy.PolicySet;
import org.gitopsmaven.policy.PolicySource;
import org.gitopsmaven.policy.cel.CelPolicyEngine;
import org.gitopsmaven.policy.gatekeeper.ConstraintTemplate;
import org.gitopsmaven.policy.gatekeeper.GatekeeperEngine;
import org.gitopsmaven.resource.Mappings;
import org.gitopsmaven.yaml.YamlMapping;

/**
 * A {@code Suite} of Gatekeeper (gatekeeper, {@code pkg/gator/verify}): templates with constraints, objects, and how many
 * violations are expected. A template with code in two languages is tested in both.
 */
final class GatorSuite {

    private final TestFiles files;
    private final Path file;
    private final YamlMapping suite;
    private final Consumer<PolicyTestResult> results;

    GatorSuite(TestFiles files, Path file, YamlMapping suite, Consumer<PolicyTestResult> results) {
        this.files = files;
        this.file = file;
        this.suite = suite;
        this.results = results;
    }

    static boolean isOne(YamlMapping document) {
        String version = document.text("apiVersion");
        return "Suite".equals(document.text("kind")) && version != null && version.startsWith("test.gatekeeper.sh/");
    }

    void run() {
        for (YamlMapping test : Mappings.of(suite.sequence("tests"))) {
            String name = name(test, "test");
            if (isSkipped(suite) || isSkipped(test)) {
                results.accept(PolicyTestResult.skipped(name, "skip: true", location(test)));
            } else {
                try {
                    test(test, name);
                } catch (GitOpsException e) {
                    results.accept(fault(name, e, location(test)));
                }
            }
        }
    }

    static PolicyTestResult fault(String name, GitOpsException fault, Location fallback) {
        Location place = fault.location();
        return PolicyTestResult.failed(name, fault.message(), place == null ? fallback : place);
    }

    private void test(YamlMapping test, String name) {
        PolicySource template = PolicySource.of(files.objectOf(file, test, "template"));
        PolicySource constraint = PolicySource.of(files.objectOf(file, test, "constraint"));
        boolean invalid = "true".equals(test.text("invalid"));
        Map<String, PolicyEngine> engines = engines(template);
        if (engines.isEmpty()) {
            results.accept(
                    PolicyTestResult.failed(name, "the template has no code in Rego or CEL", template.location()));
        }
        engines.forEach((language, engine) -> {
            String shown = engines.size() > 1 ? name + " (" + language + ")" : name;
            List<Finding> faults = new ArrayList<>();
            PolicySet policies = engine.compile(List.of(template, constraint), faults::add);
            faults.removeIf(fault -> fault.rule().equals(PolicyFault.SKIPPED));
            if (invalid) {
                results.accept(
                        faults.isEmpty()
                                ? PolicyTestResult.failed(shown, "wanted an invalid constraint", location(test))
                                : PolicyTestResult.passed(shown, location(test)));
            } else if (faults.isEmpty()) {
                cases(test, shown, policies);
            } else {
                faults.forEach(fault -> results.accept(PolicyTestResult.failed(
                        shown, fault.message(), fault.location() == null ? location(test) : fault.location())));
            }
        });
    }

    private static Map<String, PolicyEngine> engines(PolicySource template) {
        Map<String, PolicyEngine> engines = new LinkedHashMap<>();
        ConstraintTemplate.of(template).ifPresent(known -> {
            if (known.hasRego()) {
                engines.put("Rego", GatekeeperEngine.regoFirst());
            }
            if (known.cel().isPresent()) {
                engines.put("CEL", new CelPolicyEngine());
            }
        });
        return engines;
    }

    private void cases(YamlMapping test, String name, PolicySet policies) {
        for (YamlMapping one : Mappings.of(test.sequence("cases"))) {
            String shown = name + "/" + name(one, "case");
            if (isSkipped(one)) {
                results.accept(PolicyTestResult.skipped(shown, "skip: true", location(one)));
                continue;
            }
            try {
                new GatorCase(files, file, one, shown).run(policies, results);
            } catch (GitOpsException e) {
                results.accept(fault(shown, e, location(one)));
            }
        }
    }

    private static boolean isSkipped(YamlMapping holder) {
        return "true".equals(holder.text("skip"));
    }

    private static String name(YamlMapping holder, String fallback) {
        String name = holder.text("name");
        return name == null || name.isEmpty()
                ? fallback + " at line " + holder.mark().line()
                : name;
    }

    private static Location location(YamlMapping holder) {
        return holder.mark().location();
    }
}
