/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.rego;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gitopsmaven.policy.rego.RegoPolicies;
import org.gitopsmaven.policy.rego.eval.DeepStack;
import org.gitopsmaven.policy.rego.syntax.Module;
import org.gitopsmaven.policy.rego.syntax.RegoException;
import org.gitopsmaven.policy.rego.syntax.RegoVersion;
import org.gitopsmaven.policy.rego.value.BooleanValue;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.jspecify.annotations.Nullable;

/**
 * The {@code test_*} rules of each directory below another one: {@code RegoTests <directory> [v0|v1]}. Prints what fails
 * and a sum.
 */
public final class RegoTests {

    private final RegoVersion version;
    private int passed;
    private int failed;

    private RegoTests(RegoVersion version) {
        this.version = version;
    }

    public static void main(String[] arguments) throws IOException {
        RegoVersion version = arguments.length > 1 ? RegoVersion.valueOf(arguments[1].toUpperCase()) : RegoVersion.V1;
        RegoTests tests = new RegoTests(version);
        try (Stream<Path> paths = Files.walk(Path.of(arguments[0]))) {
            for (Path directory : paths.filter(Files::isDirectory).sorted().toList()) {
                tests.run(directory);
            }
        }
        System.out.println("passed " + tests.passed + ", failed " + tests.failed);
    }

    private void run(Path directory) throws IOException {
        List<Path> files;
        try (Stream<Path> paths = Files.list(directory)) {
            files = paths.filter(path -> path.toString().endsWith(".rego"))
                    .sorted()
                    .toList();
        }
        if (files.stream().noneMatch(path -> path.toString().endsWith("_test.rego"))) {
            return;
        }
        List<Module> modules = new ArrayList<>();
        try {
            for (Path file : files) {
                modules.add(Module.parse(Files.readString(file), file.toString(), version));
            }
            RegoPolicies policies = new RegoPolicies(modules);
            modules.stream().map(Module::path).distinct().forEach(path -> run(policies, path, directory));
        } catch (RegoException e) {
            failed++;
            System.out.println(e.describe());
        }
    }

    private void run(RegoPolicies policies, List<String> path, Path directory) {
        for (String name : policies.rules(path)) {
            if (!name.startsWith("test_")) {
                continue;
            }
            List<String> rule = new ArrayList<>(path);
            rule.add(name);
            String failure = failure(policies, rule);
            if (failure == null) {
                passed++;
            } else {
                failed++;
                System.out.println(directory + " " + name + ": " + failure);
            }
        }
    }

    private static @Nullable String failure(RegoPolicies policies, List<String> rule) {
        try {
            RegoPolicies.Answer answer = DeepStack.call(() -> policies.evaluate(rule, null, ObjectValue.EMPTY, 0));
            return BooleanValue.TRUE.equals(answer.value()) ? null : "is " + answer.value() + " " + answer.refused();
        } catch (RegoException e) {
            return e.describe();
        }
    }
}
