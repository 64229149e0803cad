/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel;

import dev.cel.checker.CelCheckerBuilder;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.compiler.CelCompilerLibrary;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntimeBuilder;
import dev.cel.runtime.CelRuntimeLibrary;
import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.cel.function.FunctionTable;
import org.gitopsmaven.cel.function.FunctionTable.Overload;

/** A table of functions, declared to the checker and bound to the evaluator. Each name is declared once. */
@SuppressWarnings("Immutable") // bodies keep no state but caches
final class TableLibrary implements CelCompilerLibrary, CelRuntimeLibrary {

    private final List<CelFunctionDecl> declarations = new ArrayList<>();
    private final List<CelFunctionBinding> bindings = new ArrayList<>();

    TableLibrary(FunctionTable table) {
        TypeText types = new TypeText(table.types());
        table.functions().forEach((name, overloads) -> add(name, overloads, types));
    }

    private void add(String name, List<Overload> overloads, TypeText types) {
        List<CelOverloadDecl> declared = new ArrayList<>();
        List<CelFunctionBinding> bound = new ArrayList<>();
        for (Overload overload : overloads) {
            String id = id(name, overload);
            declared.add(
                    overload.isMember()
                            ? CelOverloadDecl.newMemberOverload(
                                    id, types.type(overload.result()), types.types(overload.parameters()))
                            : CelOverloadDecl.newGlobalOverload(
                                    id, types.type(overload.result()), types.types(overload.parameters())));
            List<Class<?>> classes = new ArrayList<>();
            overload.parameters().forEach(parameter -> classes.add(types.values(parameter)));
            bound.add(CelFunctionBinding.from(id, classes, overload.body()::call));
        }
        declarations.add(CelFunctionDecl.newFunctionDeclaration(name, declared));
        bindings.addAll(CelFunctionBinding.fromOverloads(name, bound));
    }

    private static String id(String name, Overload overload) {
        String form = overload.isMember() ? "member" : "global";
        return ("k8s_" + name + "_" + form + "_" + String.join("_", overload.parameters()))
                .replaceAll("[^A-Za-z0-9]+", "_");
    }

    @Override
    public void setCheckerOptions(CelCheckerBuilder checker) {
        checker.addFunctionDeclarations(declarations);
    }

    @Override
    public void setRuntimeOptions(CelRuntimeBuilder runtime) {
        runtime.addFunctionBindings(bindings);
    }
}
