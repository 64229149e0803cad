/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.classic;

import org.gitopsmaven.policy.kyverno.pattern.ValuePattern;

/** Fails what does not match its pattern. An object that is deleted matches no pattern and fails none. */
record PatternBody(CompiledPattern pattern, RuleText text) implements Body {

    @Override
    public Verdict check(Subject subject) {
        ValuePattern actual = pattern.in(subject.context());
        Object element = subject.element();
        if (element == null && subject.request().deletes()) {
            return Verdict.NOTHING;
        }
        ValuePattern.Result result =
                actual.match(element != null ? element : subject.request().value());
        return switch (result.verdict()) {
            case MATCH -> Verdict.PASS;
            case SKIP -> Verdict.NOTHING;
            case ERROR -> Verdict.error(text.ofPattern("", result.message(), subject.context()));
            case FAIL ->
                Verdict.failed(
                        text.ofPattern(result.path(), result.message(), subject.context()),
                        subject.request().place(element, result.steps()));
        };
    }
}
