/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.compile;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.policy.rego.builtin.Builtins;
import org.gitopsmaven.policy.rego.eval.RuleNode;
import org.gitopsmaven.policy.rego.syntax.Body;
import org.gitopsmaven.policy.rego.syntax.RegoException;
import org.gitopsmaven.policy.rego.syntax.Term;
import org.gitopsmaven.policy.rego.syntax.Term.ArrayTerm;
import org.gitopsmaven.policy.rego.syntax.Term.Call;
import org.gitopsmaven.policy.rego.syntax.Term.Comprehension;
import org.gitopsmaven.policy.rego.syntax.Term.Name;
import org.gitopsmaven.policy.rego.syntax.Term.ObjectEntry;
import org.gitopsmaven.policy.rego.syntax.Term.ObjectTerm;
import org.gitopsmaven.policy.rego.syntax.Term.Ref;
import org.gitopsmaven.policy.rego.syntax.Term.SetTerm;
import org.gitopsmaven.policy.rego.syntax.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Gives names their meaning: afterwards a name is {@code input} or {@code data}, all else is a variable with a slot, and
 * the operator of a call is the text of a builtin's name or a path of {@code data}.
 */
final class Resolver {

    private final Globals globals;
    private final BodyResolver bodies;

    Resolver(Globals globals) {
        this.globals = globals;
        this.bodies = new BodyResolver(this);
    }

    Globals globals() {
        return globals;
    }

    Body body(Body body, Scope scope) {
        return bodies.resolve(body, scope);
    }

    Term term(Term term, Scope scope) {
        if (term instanceof Name name) {
            return name(name, scope);
        }
        if (term instanceof Ref ref) {
            return ref(ref, scope);
        }
        if (term instanceof Call call) {
            return call(call, scope);
        }
        if (term instanceof ArrayTerm array) {
            return new ArrayTerm(terms(array.elements(), scope), array.location());
        }
        if (term instanceof SetTerm set) {
            return new SetTerm(terms(set.elements(), scope), set.location());
        }
        if (term instanceof ObjectTerm object) {
            return object(object, scope);
        }
        return term instanceof Comprehension comprehension ? comprehension(comprehension, scope) : term;
    }

    List<Term> terms(List<Term> terms, Scope scope) {
        List<Term> resolved = new ArrayList<>(terms.size());
        for (Term term : terms) {
            resolved.add(term(term, scope));
        }
        return List.copyOf(resolved);
    }

    private Term name(Name name, Scope scope) {
        Term local = scope.find(name.name());
        Term known = local == null ? globals.find(name.name(), name.location()) : local;
        return known == null ? scope.free(name.name(), name.location()) : known;
    }

    private Term ref(Ref ref, Scope scope) {
        Term head = term(ref.head(), scope);
        List<Term> path = terms(ref.path(), scope);
        if (!(head instanceof Ref inner)) {
            return new Ref(head, path, ref.location());
        }
        List<Term> joined = new ArrayList<>(inner.path());
        joined.addAll(path);
        return new Ref(inner.head(), List.copyOf(joined), ref.location());
    }

    private Term object(ObjectTerm object, Scope scope) {
        List<ObjectEntry> entries = new ArrayList<>();
        for (ObjectEntry entry : object.entries()) {
            entries.add(new ObjectEntry(term(entry.key(), scope), term(entry.value(), scope)));
        }
        return new ObjectTerm(List.copyOf(entries), object.location());
    }

    private Term comprehension(Comprehension comprehension, Scope scope) {
        Scope inner = scope.inner();
        Body body = body(comprehension.body(), inner);
        Term key = comprehension.key();
        return new Comprehension(
                comprehension.kind(),
                key == null ? null : term(key, inner),
                term(comprehension.value(), inner),
                body,
                comprehension.location());
    }

    private Term call(Call call, Scope scope) {
        if (call.arguments().isEmpty() && isValue(call.operator())) {
            return term(call.operator(), scope);
        }
        List<Term> arguments = terms(call.arguments(), scope);
        Term operator = operator(call.operator(), scope);
        if ("print".equals(Terms.textOf(operator))) {
            arguments = Printed.of(arguments, scope);
        }
        return new Call(operator, arguments, call.location());
    }

    /** Whether rules without arguments define what is called. */
    private boolean isValue(Term operator) {
        List<String> names = Terms.names(operator);
        Term known = names == null ? null : globals.find(names.get(0), operator.location());
        RuleNode node = known == null ? null : globals.node(term(operator, new Scope()));
        return node != null && node.isRule() && !node.isFunction();
    }

    private Term operator(Term operator, Scope scope) {
        if (Terms.textOf(operator) != null) {
            return operator;
        }
        List<String> names = Terms.names(operator);
        if (names == null) {
            throw RegoException.compile("this cannot be called", operator.location());
        }
        Term function = function(operator, names, scope);
        if (function != null) {
            return function;
        }
        String dotted = String.join(".", names);
        if (Builtins.find(dotted) == null) {
            throw new RegoException("rego_type_error", "undefined function " + dotted, operator.location());
        }
        return Terms.text(dotted, operator.location());
    }

    /** The function that rules define under a name; null when it is a builtin's. */
    @Nullable
    Term function(Term operator, List<String> names, Scope scope) {
        Location location = operator.location();
        Term known = globals.find(names.get(0), location);
        if (known == null) {
            return null;
        }
        Term resolved = term(operator, scope);
        RuleNode node = globals.node(resolved);
        if (node != null && node.isFunction()) {
            return resolved;
        }
        if (Builtins.find(String.join(".", names)) != null) {
            return null;
        }
        throw new RegoException("rego_type_error", "undefined function " + String.join(".", names), location);
    }
}
