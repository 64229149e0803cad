/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.variable;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.policy.kyverno.jmespath.Expression;
import org.gitopsmaven.policy.kyverno.jmespath.JmesPathException;
import org.gitopsmaven.policy.kyverno.value.JsonText;
import org.gitopsmaven.policy.kyverno.value.LimitException;
import org.jspecify.annotations.Nullable;

/** A text with variables. What they give is searched for variables again, except where one says that it is not. */
final class TextTemplate implements Template {

    private static final int MOST_ROUNDS = 50;
    private static final int MOST_CHARACTERS = 4 << 20;

    private record Variable(VariableSpan span, Expression expression) {}

    private final String text;
    private final List<Variable> variables;

    private TextTemplate(String text, List<Variable> variables) {
        this.text = text;
        this.variables = variables;
    }

    static Template of(String text, Expressions expressions) {
        if (!text.contains("{{")) {
            return new Templates.Constant(text);
        }
        List<Variable> variables = new ArrayList<>();
        for (VariableSpan span : VariableSpan.in(text)) {
            variables.add(new Variable(span, expressions.get(span.expression())));
        }
        return variables.isEmpty()
                ? new Templates.Constant(text.replace("\\{{", "{{"))
                : new TextTemplate(text, variables);
    }

    @Override
    public @Nullable Object resolve(Context context) {
        Variable first = variables.get(0);
        if (first.span().start() == 0 && first.span().end() == text.length()) {
            return context.query(first.expression());
        }
        Round round = new Round(text);
        variables.forEach(variable -> round.put(variable.span(), context.query(variable.expression())));
        return rest(round.end(), round.shallow, context);
    }

    /** Variables that came with what others gave. */
    private static @Nullable Object rest(String given, boolean shallow, Context context) {
        String current = given;
        boolean done = shallow;
        for (int i = 0; !done && current.contains("{{"); i++) {
            List<VariableSpan> spans = VariableSpan.in(current);
            if (spans.isEmpty()) {
                break;
            }
            VariableSpan first = spans.get(0);
            if (first.start() == 0 && first.end() == current.length()) {
                return context.query(first.expression());
            }
            if (i == MOST_ROUNDS) {
                throw new JmesPathException("variables give variables more than " + MOST_ROUNDS + " times");
            }
            Round round = new Round(current);
            spans.forEach(span -> round.put(span, context.query(span.expression())));
            current = round.end();
            done = round.shallow;
        }
        return current.replace("\\{{", "{{");
    }

    /** The text with each variable replaced once. */
    private static final class Round {

        private final String text;
        private final StringBuilder out = new StringBuilder();
        private int at;
        private boolean shallow;

        Round(String text) {
            this.text = text;
        }

        void put(VariableSpan span, @Nullable Object value) {
            String given = value instanceof String string ? string : JsonText.write(value);
            shallow = span.shallow();
            out.append(text, at, span.start()).append(shallow ? given.replace("{{", "\\{{") : given);
            at = span.end();
            if (out.length() > MOST_CHARACTERS) {
                throw new LimitException("a text with variables has more than " + MOST_CHARACTERS + " characters");
            }
        }

        String end() {
            return out.append(text, at, text.length()).toString();
        }
    }
}
