/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.argocd.template.function.Functions;
import org.gitopsmaven.argocd.template.function.GoCallException;
import org.gitopsmaven.argocd.template.function.GoFunction;
import org.gitopsmaven.argocd.template.parse.Expression;
import org.gitopsmaven.golang.GoNil;
import org.gitopsmaven.golang.GoType;
import org.gitopsmaven.golang.GoValue;
import org.jspecify.annotations.Nullable;

/** Calls functions. Ported from {@code evalCall} of {@code text/template/exec}. */
final class Calls {

    private final Evaluator evaluator;
    private final Budget budget;
    private final Failure failure;
    private final ArgumentTypes types;

    Calls(Evaluator evaluator, Budget budget, Failure failure) {
        this.evaluator = evaluator;
        this.budget = budget;
        this.failure = failure;
        this.types = new ArgumentTypes(evaluator, failure);
    }

    /**
     * The value of a call.
     *
     * @param words the function and its arguments
     * @param last what the command before it in the pipeline gave, or null
     */
    GoValue call(
            GoValue dot,
            Expression.Identifier name,
            Expression command,
            List<Expression> words,
            @Nullable GoValue last) {
        List<Expression> given = words.subList(1, words.size());
        GoFunction function = Functions.get(name.name());
        checkCount(name.name(), function, given.size(), last != null);
        if (name.name().equals("and") || name.name().equals("or")) {
            return shortCircuit(dot, name.name().equals("or"), given, last);
        }
        List<GoValue> arguments = new ArrayList<>();
        for (Expression word : given) {
            arguments.add(types.argument(dot, function.parameter(arguments.size()), word));
        }
        if (last != null) {
            arguments.add(types.check(last, function.parameter(arguments.size())));
        }
        return run(name, command, function, arguments);
    }

    private GoValue run(Expression.Identifier name, Expression command, GoFunction function, List<GoValue> arguments) {
        budget.step();
        try {
            GoValue result = function.call(arguments);
            budget.pay(result);
            return result;
        } catch (GoCallException e) {
            failure.at(command);
            throw failure.because("error calling " + name.name() + ": " + e.message());
        }
    }

    private void checkCount(String name, GoFunction function, int given, boolean last) {
        int count = given + (last ? 1 : 0);
        if (function.variadic() && count < function.required()) {
            throw failure.because(
                    "wrong number of args for " + name + ": want at least " + function.required() + " got " + given);
        }
        if (!function.variadic() && count != function.required()) {
            throw failure.because(
                    "wrong number of args for " + name + ": want " + function.required() + " got " + count);
        }
    }

    private GoValue shortCircuit(GoValue dot, boolean or, List<Expression> given, @Nullable GoValue last) {
        GoValue value = GoNil.MISSING;
        for (Expression word : given) {
            value = types.argument(dot, GoType.RAW, word);
            if (value.isTrue() == or) {
                return value;
            }
        }
        return last == null ? value : last;
    }
}
