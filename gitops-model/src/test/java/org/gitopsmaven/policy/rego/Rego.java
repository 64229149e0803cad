/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.policy.rego.eval.DeepStack;
import org.gitopsmaven.policy.rego.syntax.Module;
import org.gitopsmaven.policy.rego.syntax.RegoVersion;
import org.gitopsmaven.policy.rego.value.JsonReader;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.Value;

/** What the tests evaluate. */
final class Rego {

    private Rego() {}

    static RegoPolicies v1(String... modules) {
        return compile(RegoVersion.V1, modules);
    }

    static RegoPolicies v0(String... modules) {
        return compile(RegoVersion.V0, modules);
    }

    private static RegoPolicies compile(RegoVersion version, String... modules) {
        List<Module> parsed = new ArrayList<>();
        for (int i = 0; i < modules.length; i++) {
            parsed.add(Module.parse(modules[i], "policy" + i + ".rego", version));
        }
        return new RegoPolicies(parsed);
    }

    /** The value of {@code data.test.<rule>} as JSON; undefined is the text "undefined". */
    static String value(RegoPolicies policies, String rule, String input) {
        Value value = DeepStack.call(
                        () -> policies.evaluate(List.of("test", rule), JsonReader.read(input), ObjectValue.EMPTY, 0))
                .value();
        return value == null ? "undefined" : value.toString();
    }

    /** The value of a rule {@code x} of a module with these rules, for an empty input. */
    static String x(String rules) {
        return value(v1("package test\n" + rules), "x", "{}");
    }

    /** The value of a term. */
    static String term(String term) {
        return x("x := " + term);
    }
}
