/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gitopsmaven.policy.rego.syntax.Expression;
import org.gitopsmaven.policy.rego.syntax.Statement.Holds;
import org.gitopsmaven.policy.rego.syntax.Term;
import org.gitopsmaven.policy.rego.syntax.Term.ArrayTerm;
import org.gitopsmaven.policy.rego.syntax.Term.Call;
import org.gitopsmaven.policy.rego.syntax.Term.ObjectTerm;
import org.gitopsmaven.policy.rego.syntax.Terms;
import org.gitopsmaven.policy.rego.value.Value;

/** Equations of two arrays taken apart: each element may bind a variable of the other side. */
final class Equations {

    private Equations() {}

    static List<Expression> split(List<Expression> body) {
        List<Expression> split = new ArrayList<>();
        body.forEach(expression -> split(expression).forEach(split::add));
        return split;
    }

    static boolean isEquation(Term term) {
        return term instanceof Call call
                && "eq".equals(Terms.textOf(call.operator()))
                && call.arguments().size() == 2;
    }

    private static Stream<Expression> split(Expression expression) {
        if (expression.negated() || !(expression.statement() instanceof Holds holds) || !isEquation(holds.term())) {
            return Stream.of(expression);
        }
        Call equation = (Call) holds.term();
        if (equation.arguments().get(0) instanceof ObjectTerm left
                && equation.arguments().get(1) instanceof ObjectTerm right) {
            return split(expression, equation, left, right);
        }
        if (equation.arguments().get(0) instanceof ArrayTerm left
                && equation.arguments().get(1) instanceof ArrayTerm right
                && left.elements().size() == right.elements().size()
                && !left.elements().isEmpty()) {
            List<Expression> parts = new ArrayList<>();
            for (int i = 0; i < left.elements().size(); i++) {
                Term part = Terms.call(
                        "eq",
                        equation.location(),
                        left.elements().get(i),
                        right.elements().get(i));
                parts.add(expression.withStatement(new Holds(part)));
            }
            return parts.stream().flatMap(Equations::split);
        }
        return Stream.of(expression);
    }

    /** Objects with the same constant keys. */
    private static Stream<Expression> split(Expression expression, Call equation, ObjectTerm left, ObjectTerm right) {
        Map<Value, Term> others = constants(right);
        Map<Value, Term> own = constants(left);
        if (own.size() != left.entries().size()
                || others.size() != right.entries().size()
                || !own.keySet().equals(others.keySet())
                || own.isEmpty()) {
            return Stream.of(expression);
        }
        return own.entrySet().stream()
                .map(entry -> Terms.call(
                        "eq",
                        equation.location(),
                        entry.getValue(),
                        Objects.requireNonNull(others.get(entry.getKey()))))
                .map(part -> expression.withStatement(new Holds(part)))
                .flatMap(Equations::split);
    }

    private static Map<Value, Term> constants(ObjectTerm object) {
        Map<Value, Term> constants = new LinkedHashMap<>();
        for (Term.ObjectEntry entry : object.entries()) {
            if (entry.key() instanceof Term.Constant constant) {
                constants.put(constant.value(), entry.value());
            }
        }
        return constants;
    }
}
