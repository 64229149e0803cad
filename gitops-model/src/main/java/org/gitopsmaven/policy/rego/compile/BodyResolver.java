/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.compile;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.policy.rego.builtin.Builtins;
import org.gitopsmaven.policy.rego.eval.RuleNode;
import org.gitopsmaven.policy.rego.syntax.Body;
import org.gitopsmaven.policy.rego.syntax.Expression;
import org.gitopsmaven.policy.rego.syntax.Expression.With;
import org.gitopsmaven.policy.rego.syntax.Statement;
import org.gitopsmaven.policy.rego.syntax.Statement.Every;
import org.gitopsmaven.policy.rego.syntax.Statement.Holds;
import org.gitopsmaven.policy.rego.syntax.Statement.Some;
import org.gitopsmaven.policy.rego.syntax.Statement.SomeIn;
import org.gitopsmaven.policy.rego.syntax.Term;
import org.gitopsmaven.policy.rego.syntax.Term.ArrayTerm;
import org.gitopsmaven.policy.rego.syntax.Term.Call;
import org.gitopsmaven.policy.rego.syntax.Term.Name;
import org.gitopsmaven.policy.rego.syntax.Term.ObjectEntry;
import org.gitopsmaven.policy.rego.syntax.Term.ObjectTerm;
import org.gitopsmaven.policy.rego.syntax.Terms;
import org.jspecify.annotations.Nullable;

/** Resolves bodies, expression by expression, with the declarations that they make. */
final class BodyResolver {

    private final Resolver terms;

    BodyResolver(Resolver terms) {
        this.terms = terms;
    }

    Body resolve(Body body, Scope scope) {
        List<Expression> resolved = new ArrayList<>();
        for (Expression expression : body.expressions()) {
            if (expression.statement() instanceof Some some) {
                some.names().forEach(name -> declare(name, scope));
            } else {
                resolved.add(expression(expression, scope));
            }
        }
        return new Body(resolved);
    }

    private static void declare(Name name, Scope scope) {
        scope.declare(name.name(), name.location());
    }

    private Expression expression(Expression expression, Scope scope) {
        List<With> withs = new ArrayList<>();
        for (With with : expression.withs()) {
            withs.add(new With(target(with.target(), scope), value(with, scope), with.location()));
        }
        Statement statement = statement(expression.statement(), scope);
        return new Expression(expression.negated(), statement, List.copyOf(withs), expression.location());
    }

    private Statement statement(Statement statement, Scope scope) {
        if (statement instanceof Holds holds) {
            return new Holds(holds(holds.term(), scope));
        }
        if (statement instanceof SomeIn some) {
            Term domain = terms.term(some.domain(), scope);
            Term key = some.key();
            Term keys = key == null ? null : declared(key, scope);
            return new SomeIn(keys, declared(some.value(), scope), domain);
        }
        return every((Every) statement, scope);
    }

    private Statement every(Every every, Scope scope) {
        Term domain = terms.term(every.domain(), scope);
        Scope inner = scope.inner();
        Term key = every.key();
        Term keys = key == null ? null : declared(key, inner);
        Term value = declared(every.value(), inner);
        return new Every(keys, value, domain, resolve(every.body(), inner));
    }

    private Term holds(Term term, Scope scope) {
        if (!(term instanceof Call call) || !"assign".equals(Terms.textOf(call.operator()))) {
            return terms.term(term, scope);
        }
        Term value = terms.term(call.arguments().get(1), scope);
        Term pattern = declared(call.arguments().get(0), scope);
        return Terms.call("eq", call.location(), pattern, value);
    }

    /** A pattern whose names are declared by it. */
    private Term declared(Term pattern, Scope scope) {
        if (pattern instanceof Name name) {
            return scope.declare(name.name(), name.location());
        }
        if (pattern instanceof ArrayTerm array) {
            List<Term> elements = new ArrayList<>();
            array.elements().forEach(element -> elements.add(declared(element, scope)));
            return new ArrayTerm(List.copyOf(elements), array.location());
        }
        if (pattern instanceof ObjectTerm object) {
            List<ObjectEntry> entries = new ArrayList<>();
            for (ObjectEntry entry : object.entries()) {
                entries.add(new ObjectEntry(terms.term(entry.key(), scope), declared(entry.value(), scope)));
            }
            return new ObjectTerm(List.copyOf(entries), object.location());
        }
        return terms.term(pattern, scope);
    }

    /** What is replaced: a path of input or data, a function, or a builtin by its name. */
    private Term target(Term target, Scope scope) {
        Term builtin = builtin(target, scope);
        return builtin == null ? terms.term(target, scope) : builtin;
    }

    /** What it is replaced by: the name of a builtin in the place of a function, else a value. */
    private Term value(With with, Scope scope) {
        boolean function = builtin(with.target(), scope) != null || isFunction(with.target(), scope);
        Term builtin = function ? builtin(with.value(), scope) : null;
        return builtin == null ? terms.term(with.value(), scope) : builtin;
    }

    private boolean isFunction(Term term, Scope scope) {
        List<String> names = Terms.names(term);
        if (names == null || scope.find(names.get(0)) != null) {
            return false;
        }
        RuleNode node = terms.globals().node(terms.term(term, scope));
        return node != null && node.isFunction();
    }

    private @Nullable Term builtin(Term term, Scope scope) {
        List<String> names = Terms.names(term);
        if (names == null
                || scope.find(names.get(0)) != null
                || terms.globals().find(names.get(0), term.location()) != null
                || Builtins.find(String.join(".", names)) == null) {
            return null;
        }
        return new Name(String.join(".", names), term.location());
    }
}
