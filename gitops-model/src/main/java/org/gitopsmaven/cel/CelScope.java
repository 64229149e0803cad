/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel;

import dev.cel.bundle.Cel;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import org.gitopsmaven.cel.function.FunctionTable;
import org.gitopsmaven.openapi.type.Schema;
import org.gitopsmaven.yaml.YamlScalar;

/** What an expression may name: functions and variables. Never changes; compiles for any number of threads. */
public final class CelScope {

    private static final class Kubernetes {
        static final CelScope SCOPE = of(Environment.of(FunctionTable.kubernetes()));
    }

    private final CelCompiler compiler;
    private final CelRuntime runtime;

    /** The runtime needs no declarations, and one that was built upon others many times is slow: all share the first. */
    private CelScope(CelCompiler compiler, CelRuntime runtime) {
        this.compiler = compiler;
        this.runtime = runtime;
    }

    private static CelScope of(Cel cel) {
        return new CelScope(cel, cel);
    }

    private CelScope declaring(Consumer<CelCompilerBuilder> declarations) {
        CelCompilerBuilder builder = compiler.toCompilerBuilder();
        declarations.accept(builder);
        return new CelScope(builder.build(), runtime);
    }

    /** The functions of Kubernetes, and no variable. */
    public static CelScope kubernetes() {
        return Kubernetes.SCOPE;
    }

    /** These functions, and no variable. Takes a while: keep it. */
    public static CelScope of(FunctionTable functions) {
        return of(Environment.of(functions));
    }

    /** The same with variables that may hold anything. */
    public CelScope withVariables(Collection<String> names) {
        return declaring(builder -> names.forEach(name -> builder.addVar(name, SimpleType.DYN)));
    }

    /** The same with variables of types that the table of functions has, such as {@code net.IP}. */
    public CelScope withTypedVariables(Map<String, String> typesByName) {
        TypeText types = new TypeText(Map.of());
        return declaring(builder -> typesByName.forEach((name, type) -> builder.addVar(name, types.type(type))));
    }

    /** The same with a variable that holds what an expression gives. */
    public CelScope withVariable(String name, CelExpression expression) {
        return declaring(builder -> builder.addVar(name, expression.type()));
    }

    /** The same with variables of what a schema describes. */
    public CelScope withVariables(Collection<String> names, Schema schema) {
        SchemaTypes types = new SchemaTypes();
        CelType type = types.type(schema, names.iterator().next());
        return declaring(builder -> {
            builder.setTypeProvider(types);
            names.forEach(name -> builder.addVar(name, type));
        });
    }

    /**
     * Compiles an expression.
     *
     * @throws CelException when it does not compile, with the place of the first fault
     */
    public CelExpression compile(String source) {
        try {
            RepeatLimit.check(source); // its regular expressions stand in it
            CelAbstractSyntaxTree ast = compiler.compile(source).getAst();
            return new CelExpression(source, ast, runtime.createProgram(ast));
        } catch (CelValidationException e) {
            throw fault(e);
        } catch (CelEvaluationException e) {
            throw new CelException(CelFaults.message(e), 0, 0, e);
        } catch (IllegalArgumentException e) {
            throw new CelException(String.valueOf(e.getMessage()), 0, 0, e);
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
