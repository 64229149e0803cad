/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.policy.rego.RegoPolicies;
import org.gitopsmaven.policy.rego.RegoPolicies.Answer;
import org.gitopsmaven.policy.rego.eval.DeepStack;
import org.gitopsmaven.policy.rego.syntax.RegoException;
import org.gitopsmaven.policy.rego.value.BooleanValue;
import org.gitopsmaven.policy.rego.value.ObjectValue;

/** The rules {@code test_…} of a directory, as {@code opa test} and {@code conftest verify} run them. */
final class RegoTestDirectory {

    private static final String TEST = "test_";
    private static final String LATER = "todo_test_";

    private final Path directory;
    private final RegoModules modules;
    private final long now;
    private final Consumer<PolicyTestResult> results;

    /** @param now the time that policies see, in nanoseconds since 1970 */
    RegoTestDirectory(Path directory, RegoModules modules, long now, Consumer<PolicyTestResult> results) {
        this.directory = directory;
        this.modules = modules;
        this.now = now;
        this.results = results;
    }

    void run() {
        try {
            RegoPolicies policies = DeepStack.call(() -> new RegoPolicies(modules.of(directory)));
            for (List<String> path : modules.testedPackages(directory)) {
                policies.rules(path).forEach(rule -> run(policies, path, rule));
            }
        } catch (RegoException e) {
            results.accept(GatorSuite.fault(directory.getFileName().toString(), e, Location.of(directory)));
        }
    }

    private void run(RegoPolicies policies, List<String> path, String rule) {
        List<String> whole = new ArrayList<>(path);
        whole.add(rule);
        String name = "data." + String.join(".", whole);
        Location known = policies.location(whole);
        Location location = known == null ? Location.of(directory) : known;
        if (rule.startsWith(LATER)) {
            results.accept(PolicyTestResult.skipped(name, "it is still to do", location));
        } else if (rule.startsWith(TEST)) {
            results.accept(run(policies, whole, name, location));
        }
    }

    private PolicyTestResult run(RegoPolicies policies, List<String> rule, String name, Location location) {
        try {
            Answer answer = DeepStack.call(() -> policies.evaluate(rule, null, ObjectValue.EMPTY, now));
            if (BooleanValue.TRUE.equals(answer.value())) {
                return PolicyTestResult.passed(name, location);
            }
            if (!answer.refused().isEmpty()) {
                String why = String.join(", ", answer.refused()) + " is not available in a build";
                return PolicyTestResult.skipped(name, why, location);
            }
            String got = answer.value() == null ? "undefined" : answer.value().toString();
            return PolicyTestResult.failed(name, "got " + got + ", want true" + printed(answer), location);
        } catch (RegoException e) {
            return GatorSuite.fault(name, e, location);
        }
    }

    private static String printed(Answer answer) {
        return answer.printed().isEmpty() ? "" : "; it printed " + String.join(", ", answer.printed());
    }
}
