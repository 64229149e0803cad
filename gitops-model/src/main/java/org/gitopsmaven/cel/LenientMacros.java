/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel;

import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelMacroExprFactory;
import dev.cel.parser.CelStandardMacro;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Macros that bear with what policies rely on and the library refuses. */
final class LenientMacros {

    static final String HAS = "__has__";
    static final String NOW = CelBindings.NOW;
    static final String OR_VALUE = "__or_value__";
    private static final String VARIABLES = "variables";

    private LenientMacros() {}

    /** {@code has} of a null is false, and of a variable of the policy true: it is there, whatever it gives. */
    static CelMacro has() {
        return CelMacro.newGlobalMacro("has", 1, (factory, target, arguments) -> {
            CelExpr argument = arguments.get(0);
            if (argument.exprKind().getKind() != Kind.SELECT) {
                return CelStandardMacro.HAS.getDefinition().getExpander().expandMacro(factory, target, arguments);
            }
            return Optional.of(has(factory, argument));
        });
    }

    private static CelExpr has(CelMacroExprFactory factory, CelExpr selection) {
        CelExpr operand = selection.select().operand();
        boolean ofPolicy = operand.exprKind().getKind() == Kind.IDENT
                && operand.ident().name().equals(VARIABLES);
        return ofPolicy
                ? factory.newBoolLiteral(true)
                : factory.newGlobalCall(
                        HAS,
                        operand,
                        factory.newStringLiteral(selection.select().field()));
    }

    /** {@code x.orValue(y)} is x where x is no optional: cel-go took that before 0.28, and policies are written so. */
    static CelMacro orValue() {
        return CelMacro.newReceiverMacro(
                "orValue",
                1,
                (factory, target, arguments) -> Optional.of(factory.newGlobalCall(OR_VALUE, target, arguments.get(0))));
    }

    /** What {@link #has()} expands to. */
    static Object has(Object value, String field) {
        return unwrapped(value) instanceof Map<?, ?> map && map.containsKey(field);
    }

    /** What {@link #orValue()} expands to. */
    static Object orValue(Object value, Object other) {
        return value instanceof Optional<?> optional ? optional.isPresent() ? optional.get() : other : value;
    }

    private static Object unwrapped(Object value) {
        return value instanceof Optional<?> optional && optional.isPresent() ? optional.get() : value;
    }

    /** {@code time.now()} is a variable: what policies take for the present is given to them. */
    static CelMacro now() {
        return CelMacro.newReceiverMacro("now", 0, (factory, target, arguments) -> {
            boolean ofTime = target.exprKind().getKind() == Kind.IDENT
                    && target.ident().name().equals("time");
            return ofTime ? Optional.of(factory.newIdentifier(NOW)) : Optional.empty();
        });
    }

    static List<CelMacro> all() {
        return List.of(has(), orValue(), now());
    }
}
