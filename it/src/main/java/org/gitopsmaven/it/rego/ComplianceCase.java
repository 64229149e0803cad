/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.rego;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gitopsmaven.policy.rego.builtin.RegexCache;
import org.gitopsmaven.policy.rego.compile.CompiledQuery;
import org.gitopsmaven.policy.rego.compile.RuleTree;
import org.gitopsmaven.policy.rego.eval.Evaluation;
import org.gitopsmaven.policy.rego.eval.EvaluationLimits;
import org.gitopsmaven.policy.rego.eval.EvaluationSettings;
import org.gitopsmaven.policy.rego.eval.RuleNode;
import org.gitopsmaven.policy.rego.syntax.Module;
import org.gitopsmaven.policy.rego.syntax.RegoException;
import org.gitopsmaven.policy.rego.syntax.RegoVersion;
import org.gitopsmaven.policy.rego.value.ArrayValue;
import org.gitopsmaven.policy.rego.value.BooleanValue;
import org.gitopsmaven.policy.rego.value.JsonReader;
import org.gitopsmaven.policy.rego.value.JsonWriter;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.StringValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** One case of the suite: modules, data, input and a query, and what must come of it. */
final class ComplianceCase {

    private final ObjectValue given;
    private final Set<String> refused = new TreeSet<>();

    ComplianceCase(ObjectValue given) {
        this.given = given;
    }

    /** What is wrong; null when nothing is. */
    @Nullable
    String run() {
        try {
            Value wanted = given.get("want_result");
            List<Map<String, Value>> found = solutions();
            if (!refused.isEmpty()) {
                return refused + " is not answered in a build"; // undefined may be what is wanted, by chance
            }
            if (text("want_error_code") != null || text("want_error") != null) {
                return "no error, wanted " + text("want_error_code");
            }
            return wanted == null ? null : compare(wanted, found);
        } catch (RegoException e) {
            String code = text("want_error_code");
            boolean wanted = code == null ? text("want_error") != null : code.equals(e.code());
            return wanted ? null : e.describe() + (code == null ? "" : ", wanted " + code);
        } catch (RuntimeException | StackOverflowError e) {
            StackTraceElement[] trace = e.getStackTrace();
            return "crash: " + e + (trace.length == 0 ? "" : " at " + trace[0]);
        }
    }

    private List<Map<String, Value>> solutions() {
        List<Module> modules = new ArrayList<>();
        if (given.get("modules") instanceof ArrayValue texts) {
            for (int i = 0; i < texts.size(); i++) {
                modules.add(Module.parse(((StringValue) texts.get(i)).text(), "module" + i + ".rego", RegoVersion.V1));
            }
        }
        RuleNode root = RuleTree.of(modules);
        boolean strict = BooleanValue.TRUE.equals(given.get("strict_error"));
        ObjectValue data = given.get("data") instanceof ObjectValue object ? object : ObjectValue.EMPTY;
        EvaluationSettings settings = new EvaluationSettings(
                EvaluationLimits.DEFAULT, new RegexCache(), System.currentTimeMillis() * 1_000_000, strict);
        Value input = input(settings);
        CompiledQuery query = CompiledQuery.of(String.valueOf(text("query")), root);
        Evaluation evaluation = new Evaluation(root, input, data, settings);
        List<Map<String, Value>> solutions = query.solutions(evaluation);
        refused.addAll(evaluation.refused());
        return solutions;
    }

    private @Nullable Value input(EvaluationSettings settings) {
        String term = text("input_term");
        if (term == null) {
            return given.get("input");
        }
        RuleNode empty = RuleTree.of(List.of());
        Evaluation evaluation = new Evaluation(empty, null, ObjectValue.EMPTY, settings);
        return CompiledQuery.of("x = " + term, empty)
                .solutions(evaluation)
                .get(0)
                .get("x");
    }

    private @Nullable String compare(Value wanted, List<Map<String, Value>> found) {
        List<Value> rows = new ArrayList<>();
        for (Map<String, Value> solution : found) {
            rows.add(sorted(JsonReader.read(JsonWriter.write(ObjectValue.ofTexts(solution)))));
        }
        List<Value> expected = ((ArrayValue) wanted)
                .elements().stream().map(this::sorted).sorted().collect(Collectors.toList());
        rows.sort(null);
        return rows.equals(expected) ? null : "got " + rows + ", wanted " + expected;
    }

    /** Some cases leave the order of arrays in a binding open. */
    private Value sorted(Value row) {
        if (!BooleanValue.TRUE.equals(given.get("sort_bindings"))) {
            return row;
        }
        if (row instanceof ArrayValue array) {
            return ArrayValue.of(
                    array.elements().stream().map(this::sorted).sorted().toList());
        }
        if (!(row instanceof ObjectValue object)) {
            return row;
        }
        ObjectValue sorted = object;
        for (Value key : object.keys()) {
            sorted = sorted.with(key, sorted(Objects.requireNonNull(object.get(key))));
        }
        return sorted;
    }

    private @Nullable String text(String key) {
        return given.get(key) instanceof StringValue string ? string.text() : null;
    }
}
