/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import java.util.Collection;
import java.util.Map;
import org.gitopsmaven.cel.function.FunctionTable;
import org.gitopsmaven.openapi.type.Schema;
import org.gitopsmaven.yaml.YamlScalar;

/** What an expression may name: functions and variables. Never changes; compiles for any number of threads. */
public final class CelScope {

    private static final class Kubernetes {
        static final CelScope SCOPE = new CelScope(Environment.of(FunctionTable.kubernetes()));
    }

    private final Cel cel;

    private CelScope(Cel cel) {
        this.cel = cel;
    }

    /** The functions of Kubernetes, and no variable. */
    public static CelScope kubernetes() {
        return Kubernetes.SCOPE;
    }

    /** These functions, and no variable. Takes a while: keep it. */
    public static CelScope of(FunctionTable functions) {
        return new CelScope(Environment.of(functions));
    }

    /** The same with variables that may hold anything. */
    public CelScope withVariables(Collection<String> names) {
        CelBuilder builder = cel.toCelBuilder();
        names.forEach(name -> builder.addVar(name, SimpleType.DYN));
        return new CelScope(builder.build());
    }

    /** The same with variables of types that the table of functions has, such as {@code net.IP}. */
    public CelScope withTypedVariables(Map<String, String> typesByName) {
        TypeText types = new TypeText(Map.of());
        CelBuilder builder = cel.toCelBuilder();
        typesByName.forEach((name, type) -> builder.addVar(name, types.type(type)));
        return new CelScope(builder.build());
    }

    /** The same with a variable that holds what an expression gives. */
    public CelScope withVariable(String name, CelExpression expression) {
        return new CelScope(cel.toCelBuilder().addVar(name, expression.type()).build());
    }

    /** The same with variables of what a schema describes. */
    public CelScope withVariables(Collection<String> names, Schema schema) {
        SchemaTypes types = new SchemaTypes();
        CelType type = types.type(schema, names.iterator().next());
        CelBuilder builder = cel.toCelBuilder().setTypeProvider(types);
        names.forEach(name -> builder.addVar(name, type));
        return new CelScope(builder.build());
    }

    /**
     * Compiles an expression.
     *
     * @throws CelException when it does not compile, with the place of the first fault
     */
    public CelExpression compile(String source) {
        try {
            CelAbstractSyntaxTree ast = cel.compile(source).getAst();
            return new CelExpression(source, ast, cel.createProgram(ast));
        } catch (CelValidationException e) {
            throw fault(e);
        } catch (CelEvaluationException e) {
            throw new CelException(CelFaults.message(e), 0, 0, e);
        }
    }

    /**
     * Compiles the expression that a text holds.
     *
     * @throws CelException when it does not compile, with the place in the file
     */
    public CelExpression compile(YamlScalar scalar) {
        try {
            return compile(scalar.text());
        } catch (CelException e) {
            throw e.in(scalar);
        }
    }

    private static CelException fault(CelValidationException e) {
        if (e.getErrors().isEmpty()) {
            return new CelException("does not compile: " + e.getMessage(), 0, 0, e);
        }
        CelIssue first = e.getErrors().get(0);
        return new CelException(
                "does not compile: " + first.getMessage().strip(),
                first.getSourceLocation().getLine(),
                Math.max(0, first.getSourceLocation().getColumn()),
                e);
    }
}
