/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.classic;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.policy.kyverno.pattern.ValuePattern;
import org.gitopsmaven.yaml.YamlNode;

/** Fails what matches none of its patterns. */
record AnyPatternBody(List<CompiledPattern> patterns, RuleText text) implements Body {

    @Override
    public Verdict check(Subject subject) {
        List<ValuePattern> actual =
                patterns.stream().map(pattern -> pattern.in(subject.context())).toList();
        Object element = subject.element();
        if (element == null && subject.request().deletes()) {
            return Verdict.NOTHING;
        }
        Object value = element != null ? element : subject.request().value();
        List<String> reasons = new ArrayList<>();
        YamlNode place = null;
        for (int i = 0; i < actual.size(); i++) {
            ValuePattern.Result result = actual.get(i).match(value);
            if (result.verdict() == ValuePattern.Verdict.MATCH) {
                return Verdict.PASS;
            }
            if (result.verdict() != ValuePattern.Verdict.SKIP) {
                String what =
                        result.path().isEmpty() ? " failed: " + result.message() : " failed at path " + result.path();
                reasons.add("rule " + text.rule() + "[" + i + "]" + what);
                place = place == null ? subject.request().place(element, result.steps()) : place;
            }
        }
        return reasons.isEmpty() ? Verdict.NOTHING : Verdict.failed(text.ofPatterns(reasons, subject.context()), place);
    }
}
