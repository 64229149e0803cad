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
import org.gitopsmaven.policy.Outcome;
import org.gitopsmaven.policy.PolicyInput;
import org.gitopsmaven.policy.PolicyResult;
import org.gitopsmaven.policy.PolicySet;
import org.gitopsmaven.resource.Mappings;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;

/** An object, what is in the cluster besides, and what is expected of it. */
final class GatorCase {

    private final TestFiles files;
    private final Path file;
    private final YamlMapping content;
    private final String name;

    GatorCase(TestFiles files, Path file, YamlMapping content, String name) {
        this.files = files;
        this.file = file;
        this.content = content;
        this.name = name;
    }

    void run(PolicySet policies, Consumer<PolicyTestResult> told) {
        List<PolicyResult> results = new ArrayList<>();
        policies.evaluate(input(), results::add);
        results.removeIf(result -> result.outcome() == Outcome.PASS);
        Location location = content.mark().location();
        for (PolicyResult result : results) {
            if (result.outcome() == Outcome.ERROR) {
                told.accept(PolicyTestResult.failed(name, "could not be evaluated: " + result.message(), location));
                return;
            }
            if (result.outcome() == Outcome.SKIP) {
                told.accept(PolicyTestResult.skipped(name, result.message(), location));
                return;
            }
        }
        List<String> messages = results.stream().map(PolicyResult::message).toList();
        assertions().forEach(assertion -> told.accept(assertion.judge(name, messages)));
    }

    private List<GatorAssertion> assertions() {
        YamlSequence given = content.sequence("assertions");
        if (given == null || given.isEmpty()) {
            return List.of(GatorAssertion.none(content.mark().location()));
        }
        return Mappings.of(given).stream().map(GatorAssertion::of).toList();
    }

    private PolicyInput input() {
        YamlMapping object = files.objectOf(file, content, "object");
        List<YamlMapping> inventory = new ArrayList<>();
        YamlSequence others = content.sequence("inventory");
        if (others != null) {
            for (YamlNode other : others) {
                if (other instanceof YamlScalar reference) {
                    inventory.addAll(files.objectsOf(file, reference));
                }
            }
        }
        return GatorRequest.of(object).input(inventory);
    }
}
