/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.compile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.gitopsmaven.policy.rego.builtin.Builtin;
import org.gitopsmaven.policy.rego.builtin.Builtins;
import org.gitopsmaven.policy.rego.eval.CallOperand;
import org.gitopsmaven.policy.rego.eval.CollectionOperand;
import org.gitopsmaven.policy.rego.eval.ComprehensionOperand;
import org.gitopsmaven.policy.rego.eval.DataOperand;
import org.gitopsmaven.policy.rego.eval.Operand;
import org.gitopsmaven.policy.rego.eval.Operands;
import org.gitopsmaven.policy.rego.eval.PathStep;
import org.gitopsmaven.policy.rego.eval.Pattern;
import org.gitopsmaven.policy.rego.eval.Patterns;
import org.gitopsmaven.policy.rego.eval.RefOperand;
import org.gitopsmaven.policy.rego.eval.RuleNode;
import org.gitopsmaven.policy.rego.eval.WalkOperand;
import org.gitopsmaven.policy.rego.syntax.RegoException;
import org.gitopsmaven.policy.rego.syntax.Term;
import org.gitopsmaven.policy.rego.syntax.Term.ArrayTerm;
import org.gitopsmaven.policy.rego.syntax.Term.Call;
import org.gitopsmaven.policy.rego.syntax.Term.Comprehension;
import org.gitopsmaven.policy.rego.syntax.Term.Constant;
import org.gitopsmaven.policy.rego.syntax.Term.Local;
import org.gitopsmaven.policy.rego.syntax.Term.Name;
import org.gitopsmaven.policy.rego.syntax.Term.ObjectTerm;
import org.gitopsmaven.policy.rego.syntax.Term.Ref;
import org.gitopsmaven.policy.rego.syntax.Term.SetTerm;
import org.gitopsmaven.policy.rego.syntax.Terms;

/** Makes operands of resolved terms. What a term binds is added to the bound variables, in the order of evaluation. */
final class TermCompiler {

    private final RuleNode root;
    private final BodyCompiler bodies;

    TermCompiler(RuleNode root, BodyCompiler bodies) {
        this.root = root;
        this.bodies = bodies;
    }

    Operand operand(Term term, BitSet safe, BitSet visible) {
        if (term instanceof Constant constant) {
            return Operands.constant(constant.value());
        }
        if (term instanceof Local local) {
            return local(local, safe);
        }
        if (term instanceof Name name) {
            return name.name().equals("input") ? Operands.input() : new DataOperand(root, List.of());
        }
        if (term instanceof Ref ref) {
            return ref(ref, safe, visible);
        }
        if (term instanceof Call call) {
            return call(call, call.arguments(), safe, visible);
        }
        return term instanceof Comprehension comprehension
                ? comprehension(comprehension, safe, visible)
                : collection(term, safe, visible);
    }

    /** A call with some of its arguments: a further one is what the result must match. */
    Operand call(Call call, List<Term> arguments, BitSet safe, BitSet visible) {
        List<Operand> operands = operands(arguments, safe, visible);
        String name = Terms.textOf(call.operator());
        if (name == null) {
            RuleNode function = Objects.requireNonNull(new Path(root, (Ref) call.operator()).node());
            return CallOperand.function(function, checked(call, operands, function.arity()), call.location());
        }
        Builtin builtin = Objects.requireNonNull(Builtins.find(name));
        checked(call, operands, builtin.arity());
        return name.equals("walk")
                ? new WalkOperand(operands.get(0))
                : CallOperand.builtin(name, builtin, operands, call.location());
    }

    /** How many arguments the operator takes; negative when any number will do. */
    int arity(Call call) {
        String name = Terms.textOf(call.operator());
        return name == null
                ? Objects.requireNonNull(new Path(root, (Ref) call.operator()).node())
                        .arity()
                : Objects.requireNonNull(Builtins.find(name)).arity();
    }

    Pattern pattern(Term term, BitSet safe, BitSet visible) {
        if (term instanceof Local local && !safe.get(local.slot())) {
            if (local.isWildcard()) {
                return Patterns.any();
            }
            safe.set(local.slot());
            return Patterns.bind(local.slot());
        }
        if (term instanceof ArrayTerm array) {
            List<Pattern> elements = new ArrayList<>();
            array.elements().forEach(element -> elements.add(pattern(element, safe, visible)));
            return Patterns.array(elements);
        }
        if (term instanceof ObjectTerm object) {
            List<Operand> keys = new ArrayList<>();
            List<Pattern> values = new ArrayList<>();
            object.entries().forEach(entry -> {
                keys.add(operand(entry.key(), safe, visible));
                values.add(pattern(entry.value(), safe, visible));
            });
            return Patterns.object(keys, values);
        }
        return Patterns.equalTo(operand(term, safe, visible));
    }

    List<Operand> operands(List<Term> terms, BitSet safe, BitSet visible) {
        List<Operand> operands = new ArrayList<>(terms.size());
        for (Term term : terms) {
            operands.add(operand(term, safe, visible));
        }
        return operands;
    }

    private static Operand local(Local local, BitSet safe) {
        if (!safe.get(local.slot())) {
            throw unsafe(local);
        }
        return Operands.local(local.slot());
    }

    static RegoException unsafe(Local local) {
        return new RegoException("rego_unsafe_var_error", "var " + local.name() + " is unsafe", local.location());
    }

    private static List<Operand> checked(Call call, List<Operand> operands, int arity) {
        if (arity >= 0 && operands.size() != arity) {
            throw new RegoException(
                    "rego_type_error",
                    "function has arity " + arity + ", got " + operands.size() + " arguments",
                    call.location());
        }
        return operands;
    }

    private Operand ref(Ref ref, BitSet safe, BitSet visible) {
        if (ref.head() instanceof Name name && name.name().equals("data")) {
            Path path = new Path(root, ref);
            return new DataOperand(path.nearest(), steps(path.rest(), safe, visible));
        }
        Operand head = operand(ref.head(), safe, visible);
        return new RefOperand(head, steps(ref.path(), safe, visible));
    }

    private List<PathStep> steps(List<Term> path, BitSet safe, BitSet visible) {
        List<PathStep> steps = new ArrayList<>(path.size());
        for (Term step : path) {
            boolean binds = Readiness.isPattern(step) && !isBound(step, safe);
            steps.add(
                    binds
                            ? PathStep.iterate(pattern(step, safe, visible))
                            : PathStep.lookup(operand(step, safe, visible)));
        }
        return steps;
    }

    private static boolean isBound(Term step, BitSet safe) {
        BitSet variables = Variables.direct(step);
        variables.andNot(safe);
        return variables.isEmpty();
    }

    private Operand collection(Term term, BitSet safe, BitSet visible) {
        if (term instanceof ArrayTerm array) {
            return constant(CollectionOperand.array(operands(array.elements(), safe, visible)));
        }
        if (term instanceof SetTerm set) {
            return constant(CollectionOperand.set(operands(set.elements(), safe, visible)));
        }
        List<Operand> parts = new ArrayList<>();
        ((ObjectTerm) term).entries().forEach(entry -> {
            parts.add(operand(entry.key(), safe, visible));
            parts.add(operand(entry.value(), safe, visible));
        });
        return constant(CollectionOperand.object(parts));
    }

    private static Operand constant(Operand collection) {
        return collection.constant() == null ? collection : Operands.constant(collection.constant());
    }

    private Operand comprehension(Comprehension comprehension, BitSet safe, BitSet visible) {
        BodyCompiler.Result body = bodies.compile(comprehension.body(), safe, visible);
        Term key = comprehension.key();
        Operand keys = key == null ? null : operand(key, body.safe(), body.visible());
        Operand value = operand(comprehension.value(), body.safe(), body.visible());
        return new ComprehensionOperand(comprehension.kind(), keys, value, body.block());
    }
}
