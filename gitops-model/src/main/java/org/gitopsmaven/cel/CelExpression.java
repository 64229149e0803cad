/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.Set;
import java.util.TreeSet;

/** A compiled expression. Any number of threads may evaluate it at once. */
public final class CelExpression {

    private final String source;
    private final CelRuntime.Program program;
    private final CelType type;
    private final Set<String> names;

    CelExpression(String source, CelAbstractSyntaxTree ast, CelRuntime.Program program) {
        this.source = source;
        this.program = program;
        this.type = ast.getResultType();
        this.names = new TreeSet<>();
        ast.getReferenceMap().values().forEach(reference -> names.add(reference.name()));
    }

    public String source() {
        return source;
    }

    /** Whether it names this variable, in full: {@code object}, {@code variables.image}. */
    public boolean names(String variable) {
        return names.contains(variable);
    }

    /** Whether it may give true or false. */
    public boolean mayBeBoolean() {
        return type.equals(SimpleType.BOOL) || isDynamic();
    }

    private boolean isDynamic() {
        return type.equals(SimpleType.DYN) || type.equals(SimpleType.ANY);
    }

    CelType type() {
        return type;
    }

    /**
     * The value of the expression.
     *
     * @throws CelException when it has none
     */
    public Object evaluate(CelBindings bindings) {
        try {
            return program.eval(bindings::find);
        } catch (CelEvaluationException e) {
            throw CelException.ofEvaluation(CelFaults.message(e), CelFaults.isUnknowable(e), e);
        }
    }

    @Override
    public String toString() {
        return source;
    }
}
