/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompilerLibrary;
import dev.cel.extensions.CelExtensions;
import dev.cel.extensions.CelListsExtensions;
import dev.cel.extensions.CelStringExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntimeLibrary;
import dev.cel.runtime.CelStandardFunctions;
import java.util.EnumSet;
import java.util.List;
import org.gitopsmaven.cel.function.FunctionTable;

/** What all expressions have: the functions of CEL, of its extensions and of Kubernetes. */
final class Environment {

    /** How often the bodies of all comprehensions of one expression may run; a cluster allows less. */
    static final int MOST_STEPS = 200_000;

    private static final int LONGEST_EXPRESSION = 100_000;
    private static final int LARGEST_REGEX = 50_000;

    private Environment() {}

    static Cel of(FunctionTable table) {
        CelOptions options = CelOptions.current()
                .enableOptionalSyntax(true)
                .enableHeterogeneousNumericComparisons(true)
                .enableQuotedIdentifierSyntax(true)
                .populateMacroCalls(true)
                .enableHomogeneousLiterals(true)
                .comprehensionMaxIterations(MOST_STEPS)
                .maxExpressionCodePointSize(LONGEST_EXPRESSION)
                .maxRegexProgramSize(LARGEST_REGEX)
                .build();
        CelBuilder builder = CelFactory.plannerCelBuilder()
                .setOptions(options)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS.stream()
                        .filter(macro -> macro != CelStandardMacro.HAS)
                        .toList())
                .setStandardFunctions(CelStandardFunctions.newBuilder()
                        .excludeFunctions(CelStandardFunctions.StandardFunction.ADD)
                        .build())
                .addFunctionBindings(BoundedAddition.bindings(options));
        addLibraries(builder, options, table);
        addLenientFunctions(builder);
        return builder.build();
    }

    private static void addLibraries(CelBuilder builder, CelOptions options, FunctionTable table) {
        for (Object library : List.of(
                CelExtensions.strings(EnumSet.complementOf(
                        EnumSet.of(CelStringExtensions.Function.REPLACE, CelStringExtensions.Function.JOIN))),
                CelExtensions.optional(),
                CelExtensions.sets(options),
                CelExtensions.comprehensions(),
                CelExtensions.lists(EnumSet.complementOf(EnumSet.of(CelListsExtensions.Function.RANGE))),
                CelExtensions.encoders(options),
                CelExtensions.math(),
                new TableLibrary(table))) {
            builder.addCompilerLibraries((CelCompilerLibrary) library);
            builder.addRuntimeLibraries((CelRuntimeLibrary) library);
        }
        builder.addCompilerLibraries(CelExtensions.bindings());
    }

    private static void addLenientFunctions(CelBuilder builder) {
        builder.addMacros(LenientMacros.all());
        builder.addFunctionDeclarations(
                CelFunctionDecl.newFunctionDeclaration(
                        LenientMacros.HAS,
                        CelOverloadDecl.newGlobalOverload(
                                "has_dyn_string", SimpleType.BOOL, SimpleType.DYN, SimpleType.STRING)),
                CelFunctionDecl.newFunctionDeclaration(
                        LenientMacros.OR_VALUE,
                        CelOverloadDecl.newGlobalOverload(
                                "or_value_dyn_dyn", SimpleType.DYN, SimpleType.DYN, SimpleType.DYN)));
        builder.addFunctionBindings(
                CelFunctionBinding.from("has_dyn_string", Object.class, String.class, LenientMacros::has),
                CelFunctionBinding.from("or_value_dyn_dyn", Object.class, Object.class, LenientMacros::orValue));
    }
}
