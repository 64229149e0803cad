/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template;

import org.gitopsmaven.argocd.template.parse.Expression;
import org.gitopsmaven.argocd.template.parse.NumberLiteral;
import org.gitopsmaven.golang.GoBool;
import org.gitopsmaven.golang.GoFloat;
import org.gitopsmaven.golang.GoInt;
import org.gitopsmaven.golang.GoKind;
import org.gitopsmaven.golang.GoNil;
import org.gitopsmaven.golang.GoString;
import org.gitopsmaven.golang.GoType;
import org.gitopsmaven.golang.GoValue;

/** Gives arguments the types of parameters, or says why not. Ported from {@code text/template/exec}. */
final class ArgumentTypes {

    private final Evaluator evaluator;
    private final Failure failure;

    ArgumentTypes(Evaluator evaluator, Failure failure) {
        this.evaluator = evaluator;
        this.failure = failure;
    }

    /** Evaluates an argument for a parameter of this type. */
    GoValue argument(GoValue dot, GoType type, Expression word) {
        failure.at(word);
        if (word instanceof Expression.Nil) {
            return nil(type);
        }
        boolean constant =
                word instanceof Expression.Bool || word instanceof Expression.Number || word instanceof Expression.Text;
        if (!constant || takesAny(type)) {
            return check(evaluator.operand(dot, word), type);
        }
        return switch (type.kind()) {
            case BOOL -> bool(word);
            case STRING -> text(word);
            case FLOAT64 -> decimal(word);
            case INT, INT32, INT64 -> integer(word, type);
            default -> throw failure.because("can't handle " + word + " for arg of type " + type);
        };
    }

    /** A value as an argument of this type. */
    GoValue check(GoValue value, GoType type) {
        if (takesAny(type)) {
            return value;
        }
        if (value == GoNil.MISSING) {
            if (type.kind().canBeNil()) {
                return type.zero();
            }
            throw failure.because("invalid value; expected " + type);
        }
        if (!value.type().equals(type)) {
            throw failure.because("wrong type for value; expected " + type + "; got " + value.type());
        }
        return value;
    }

    private GoValue nil(GoType type) {
        if (type.equals(GoType.RAW)) {
            return GoNil.MISSING;
        }
        if (type.kind().canBeNil()) {
            return type.zero();
        }
        throw failure.because("cannot assign nil to " + type);
    }

    private static boolean takesAny(GoType type) {
        return type.kind() == GoKind.INTERFACE || type.equals(GoType.RAW);
    }

    private GoValue bool(Expression word) {
        if (word instanceof Expression.Bool bool) {
            return GoBool.of(bool.value());
        }
        throw failure.because("expected bool; found " + word);
    }

    private GoValue text(Expression word) {
        if (word instanceof Expression.Text text) {
            return new GoString(text.value());
        }
        throw failure.because("expected string; found " + word);
    }

    private GoValue integer(Expression word, GoType type) {
        if (word instanceof Expression.Number number) {
            NumberLiteral literal = number.value();
            if (literal.integer() != null && literal.fitsInt()) {
                return new GoInt(literal.integer().longValue(), type);
            }
        }
        throw failure.because("expected integer; found " + word);
    }

    private GoValue decimal(Expression word) {
        if (word instanceof Expression.Number number && number.value().decimal() != null) {
            return new GoFloat(number.value().decimal());
        }
        throw failure.because("expected float; found " + word);
    }
}
