/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template;

import java.util.List;
import java.util.Objects;
import org.gitopsmaven.argocd.template.parse.Expression;
import org.gitopsmaven.argocd.template.parse.NumberLiteral;
import org.gitopsmaven.golang.GoBool;
import org.gitopsmaven.golang.GoFloat;
import org.gitopsmaven.golang.GoInt;
import org.gitopsmaven.golang.GoNil;
import org.gitopsmaven.golang.GoString;
import org.gitopsmaven.golang.GoValue;
import org.jspecify.annotations.Nullable;

/** Evaluates pipelines. Ported from {@code text/template/exec}. */
final class Evaluator {

    private final Scope scope;
    private final Budget budget;
    private final Failure failure;
    private final Fields fields;
    private final Calls calls;

    Evaluator(Scope scope, MissingKey missingKey, Budget budget, Failure failure) {
        this.scope = scope;
        this.budget = budget;
        this.failure = failure;
        this.fields = new Fields(missingKey, failure);
        this.calls = new Calls(this, budget, failure);
    }

    Scope scope() {
        return scope;
    }

    GoValue pipeline(GoValue dot, Expression.Pipe pipe) {
        failure.at(pipe);
        budget.step();
        GoValue value = null;
        for (Expression.Command command : pipe.commands()) {
            value = command(dot, command, value);
            if (value.isNil()) {
                value = GoNil.MISSING; // a nil interface is unwrapped to no value
            }
        }
        GoValue result = Objects.requireNonNull(value, "a pipeline has a command");
        for (Expression.Variable variable : pipe.variables()) {
            if (pipe.assigns()) {
                scope.set(variable.path().get(0), result);
            } else {
                scope.push(variable.path().get(0), result);
            }
        }
        return result;
    }

    private GoValue command(GoValue dot, Expression.Command command, @Nullable GoValue last) {
        Expression first = command.words().get(0);
        if (first instanceof Expression.Identifier function) {
            failure.at(function);
            return calls.call(dot, function, command, command.words(), last);
        }
        boolean given = command.words().size() > 1 || last != null;
        if (first instanceof Expression.Field || first instanceof Expression.Chain) {
            return path(dot, first, given);
        }
        if (first instanceof Expression.Variable variable && variable.path().size() > 1) {
            return path(dot, first, given);
        }
        failure.at(first);
        if (given) {
            throw failure.because("can't give argument to non-function " + first);
        }
        if (first instanceof Expression.Nil) {
            throw failure.because("nil is not a command");
        }
        return operand(dot, first);
    }

    /** The value of an operand wherever any type will do. */
    GoValue operand(GoValue dot, Expression word) {
        failure.at(word);
        if (word instanceof Expression.Dot) {
            return dot;
        } else if (word instanceof Expression.Bool bool) {
            return GoBool.of(bool.value());
        } else if (word instanceof Expression.Text text) {
            return new GoString(text.value());
        } else if (word instanceof Expression.Number number) {
            return ideal(number.value());
        } else if (word instanceof Expression.Pipe pipe) {
            return pipeline(dot, pipe);
        } else if (word instanceof Expression.Identifier function) {
            return calls.call(dot, function, function, List.of(function), null);
        }
        return path(dot, word, false);
    }

    private GoValue path(GoValue dot, Expression word, boolean given) {
        failure.at(word);
        if (word instanceof Expression.Field field) {
            return fields.chain(dot, field.path(), given);
        }
        if (word instanceof Expression.Variable variable) {
            GoValue value = scope.get(variable.path().get(0));
            List<String> path = variable.path().subList(1, variable.path().size());
            return path.isEmpty() ? value : fields.chain(value, path, given);
        }
        Expression.Chain chain = (Expression.Chain) word;
        if (chain.target() instanceof Expression.Nil) {
            throw failure.because("indirection through explicit nil in " + chain);
        }
        return fields.chain(operand(dot, chain.target()), chain.path(), given);
    }

    private GoValue ideal(NumberLiteral number) {
        if (number.isWrittenAsFloat() && number.decimal() != null) {
            return new GoFloat(number.decimal());
        }
        if (!number.fitsInt() || number.integer() == null) {
            throw failure.because(number.text() + " overflows int");
        }
        return GoInt.of(number.integer().longValue());
    }
}
