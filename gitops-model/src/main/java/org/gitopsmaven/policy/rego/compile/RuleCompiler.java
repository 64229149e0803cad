/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.compile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gitopsmaven.policy.rego.eval.CompiledRule;
import org.gitopsmaven.policy.rego.eval.CompiledRule.Branch;
import org.gitopsmaven.policy.rego.eval.Operand;
import org.gitopsmaven.policy.rego.eval.Pattern;
import org.gitopsmaven.policy.rego.syntax.Body;
import org.gitopsmaven.policy.rego.syntax.Rule;
import org.gitopsmaven.policy.rego.syntax.Rule.Else;
import org.gitopsmaven.policy.rego.syntax.Term;
import org.gitopsmaven.policy.rego.syntax.Term.ArrayTerm;
import org.gitopsmaven.policy.rego.syntax.Term.Name;
import org.gitopsmaven.policy.rego.syntax.Term.ObjectTerm;
import org.jspecify.annotations.Nullable;

/** Compiles one rule. */
final class RuleCompiler {

    private final Resolver resolver;
    private final Scope scope = new Scope();
    private final BodyCompiler bodies;
    private final BitSet parameters = new BitSet();

    RuleCompiler(Globals globals) {
        this.resolver = new Resolver(globals);
        this.bodies = new BodyCompiler(globals.root(), scope);
    }

    /** Completes a rule. The keys are those terms of its head that are not part of the path of its node. */
    void compile(Rule rule, List<Term> keys, CompiledRule target) {
        List<Pattern> patterns = parameters(rule.arguments());
        Term element = rule.element();
        List<Operand> keyOperands = new ArrayList<>();
        Branch first =
                branch(rule.body(), element == null ? rule.value() : element, keys, keyOperands, rule.otherwise());
        target.complete(scope.slots(), patterns, keyOperands, first);
    }

    private List<Pattern> parameters(@Nullable List<Term> arguments) {
        List<Pattern> patterns = new ArrayList<>();
        if (arguments != null) {
            arguments.forEach(this::declare);
            for (Term argument : resolver.terms(arguments, scope)) {
                patterns.add(bodies.terms().pattern(argument, parameters, parameters));
            }
        }
        return patterns;
    }

    private void declare(Term pattern) {
        if (pattern instanceof Name name) {
            scope.declareAgain(name.name(), name.location());
        } else if (pattern instanceof ArrayTerm array) {
            array.elements().forEach(this::declare);
        } else if (pattern instanceof ObjectTerm object) {
            object.entries().forEach(entry -> declare(entry.value()));
        }
    }

    private Branch branch(Body body, Term value, List<Term> keys, List<Operand> keyOperands, @Nullable Else otherwise) {
        Scope inner = scope.inner();
        Body resolved = resolver.body(body, inner);
        List<Term> resolvedKeys = resolver.terms(keys, inner);
        Term resolvedValue = resolver.term(value, inner);
        BitSet visible = (BitSet) parameters.clone();
        visible.or(Variables.direct(resolvedValue));
        resolvedKeys.forEach(key -> visible.or(Variables.direct(key)));
        BodyCompiler.Result compiled = bodies.compile(resolved, parameters, visible);
        keyOperands.addAll(bodies.terms().operands(resolvedKeys, compiled.safe(), compiled.visible()));
        Operand operand = bodies.terms().operand(resolvedValue, compiled.safe(), compiled.visible());
        Branch next = otherwise == null
                ? null
                : branch(otherwise.body(), otherwise.value(), List.of(), new ArrayList<>(), otherwise.otherwise());
        return new Branch(compiled.block(), operand, next);
    }
}
