/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.classic;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.policy.Outcome;
import org.gitopsmaven.policy.kyverno.jmespath.JmesPathException;
import org.gitopsmaven.policy.kyverno.jmespath.UnknowableException;
import org.gitopsmaven.policy.kyverno.variable.Context;
import org.jspecify.annotations.Nullable;

/**
 * Loops over elements, each of which is judged like an object (kyverno/kyverno, {@code validateForEach}). The first that
 * fails decides; elements that nothing applies to do not count.
 */
record ForEachBody(List<Loop> loops, int nesting) implements Body {

    private static final int MOST_ELEMENTS = 100_000;
    private static final int ELEMENT = 10;
    private static final String UNKNOWN_KEY = "Unknown key";

    @Override
    public Verdict check(Subject subject) {
        int applied = 0;
        String fault = null;
        for (Loop loop : loops) {
            List<?> elements;
            try {
                elements = elements(loop, subject.context());
            } catch (UnknowableException e) {
                throw e;
            } catch (JmesPathException e) {
                boolean optional = e.getMessage().contains(UNKNOWN_KEY);
                fault = optional ? fault : e.getMessage();
                continue;
            }
            for (int i = 0; i < elements.size(); i++) {
                Verdict verdict = elements.get(i) == null ? Verdict.NOTHING : check(loop, elements.get(i), i, subject);
                if (verdict.outcome() == Outcome.PASS) {
                    applied++;
                } else if (verdict.outcome() != null) {
                    return verdict;
                }
            }
        }
        if (applied > 0) {
            return Verdict.PASS;
        }
        return fault == null ? Verdict.NOTHING : Verdict.error("failed to evaluate list: " + fault);
    }

    private static List<?> elements(Loop loop, Context context) {
        Object value = context.query(loop.list());
        List<?> elements = value instanceof List<?> list ? list : Collections.singletonList(value);
        if (elements.size() > MOST_ELEMENTS) {
            throw new JmesPathException("the list has more than " + MOST_ELEMENTS + " elements");
        }
        return elements;
    }

    private Verdict check(Loop loop, Object element, int index, Subject subject) {
        subject.context().spend(ELEMENT);
        boolean isMap = element instanceof Map<?, ?>;
        if (Boolean.TRUE.equals(loop.elementScope()) && !isMap) {
            return Verdict.error("cannot use elementScope=true foreach rules for elements that are not maps");
        }
        boolean scoped = loop.elementScope() == null ? isMap : loop.elementScope();
        Context context = loop.entries()
                .in(
                        withElement(subject.context(), element, index),
                        subject.request().facts());
        try {
            if (!loop.preconditions().decide(context).holds()) {
                return Verdict.NOTHING;
            }
        } catch (UnknowableException e) {
            throw e;
        } catch (JmesPathException e) {
            return Verdict.NOTHING; // an element whose preconditions cannot be evaluated is left alone
        }
        return named(loop.body().check(subject.with(context, scoped ? element : null)));
    }

    private Context withElement(Context context, @Nullable Object element, int index) {
        return context.with("element", () -> element)
                .with("element" + nesting, () -> element)
                .with("elementIndex", () -> (long) index)
                .with("elementIndex" + nesting, () -> (long) index);
    }

    private static Verdict named(Verdict verdict) {
        return verdict.outcome() == Outcome.FAIL || verdict.outcome() == Outcome.ERROR
                ? new Verdict(verdict.outcome(), "validation failure: " + verdict.message(), verdict.place())
                : verdict;
    }
}
