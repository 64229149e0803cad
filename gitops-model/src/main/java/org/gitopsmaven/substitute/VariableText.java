/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.substitute;

import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.substitute.Part.Expression;
import org.gitopsmaven.substitute.Part.Text;

/**
 * A text with {@code ${variable}} expressions in it, parsed once: {@code fluxcd/pkg/envsubst}. What Flux does not
 * know, such as {@code $variable}, is plain text.
 */
public final class VariableText {

    /** Nested replacements multiply: the result is bounded. */
    static final int LONGEST = 16 << 20;

    private final List<Part> parts;

    private VariableText(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Reads a text; an expression that does not parse is an error. */
    public static VariableText parse(String text) {
        return new VariableText(Parser.parse(text));
    }

    /** The text with its expressions evaluated. */
    public String expand(Variables variables) {
        StringBuilder expanded = new StringBuilder();
        for (Part part : parts) {
            append(expanded, evaluate(part, variables));
        }
        try {
            return Bytes.decode(expanded.toString());
        } catch (CharacterCodingException e) {
            throw new SubstitutionException(
                    "", "an expression cuts a character in two: positions and lengths count bytes", null, null);
        }
    }

    private static String evaluate(Part part, Variables variables) {
        return part instanceof Expression expression
                ? evaluate(expression, variables)
                : part instanceof Text text ? text.bytes() : "";
    }

    private static String evaluate(Expression expression, Variables variables) {
        List<String> arguments = new ArrayList<>();
        for (Part argument : expression.arguments()) {
            arguments.add(evaluate(argument, variables));
        }
        String value = variables.lookup(expression.variable());
        if (value == null && expression.operator() != Operator.DEFAULT) {
            return undefined(expression, variables);
        }
        try {
            return append(
                            new StringBuilder(),
                            expression.operator().apply(Bytes.encode(value == null ? "" : value), arguments))
                    .toString();
        } catch (IllegalArgumentException e) {
            throw new SubstitutionException(
                    expression.shown(), "\"" + expression.shown() + "\": " + e.getMessage(), null, null);
        }
    }

    private static StringBuilder append(StringBuilder target, String piece) {
        if (target.length() + (long) piece.length() > LONGEST) {
            throw new SubstitutionException("", "the text grows beyond " + LONGEST + " bytes", null, null);
        }
        return target.append(piece);
    }

    private static String undefined(Expression expression, Variables variables) {
        if (variables.undefined() == Variables.Undefined.KEPT) {
            return Bytes.encode(expression.source());
        }
        throw new SubstitutionException(
                expression.shown(),
                "variable not set (strict mode): \"" + expression.variable() + "\" in " + expression.shown(),
                null,
                "set it in postBuild.substitute, or give a default: ${" + expression.variable() + ":=value}");
    }
}
