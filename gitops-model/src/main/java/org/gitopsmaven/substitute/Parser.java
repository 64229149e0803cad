/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.substitute;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.gitopsmaven.substitute.Part.Expression;
import org.gitopsmaven.substitute.Part.Text;

/**
 * Reads a text with expressions, by the grammar of {@code fluxcd/pkg/envsubst/parse}. Its peculiarities are kept: only
 * {@code $$} escapes outside expressions, {@code \/} and {@code \\} do inside replacements, a NUL ends the text.
 */
final class Parser {

    private static final int DEEPEST = 100;
    private static final int SHOWN = 60;
    private static final char END = 0;
    private static final IntPredicate NOT_CLOSING = c -> c != '}';

    private final String text;
    private int position;
    private int depth;
    /** Where the outermost open expression starts. */
    private int start;

    private Parser(String text) {
        this.text = text;
    }

    static List<Part> parse(String text) {
        return new Parser(text).parts();
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        while (peek() != END) {
            if (atExpression()) {
                start = position;
                parts.add(expression());
            } else {
                parts.add(new Text(Bytes.encode(run(c -> true, "$"))));
            }
        }
        return parts;
    }

    private Expression expression() {
        int from = position;
        position += 2;
        if (++depth > DEEPEST) {
            throw fault("expressions are nested deeper than " + DEEPEST);
        }
        if (peek() == '#') {
            position++;
            String counted = name("bad substitution");
            close("bad substitution");
            return done(from, counted, Operator.LENGTH, List.of());
        }
        String variable = name("unable to parse variable name");
        List<Part> arguments = new ArrayList<>();
        Operator operator = operation(arguments);
        return done(from, variable, operator, arguments);
    }

    private Expression done(int from, String variable, Operator operator, List<Part> arguments) {
        depth--;
        return new Expression(variable, operator, arguments, text.substring(from, position));
    }

    /** What stands between the name and the closing brace, which is read too. */
    private Operator operation(List<Part> arguments) {
        switch (peek()) {
            case ':' -> {
                return isDefault(peek(1)) ? defaultValue(2, arguments) : substring(arguments);
            }
            case '=' -> {
                return defaultValue(1, arguments);
            }
            case ',', '^' -> {
                Operator operator = Operator.of(symbol(",^", ",^"));
                close("bad substitution");
                return operator;
            }
            case '/' -> {
                return replacement(arguments);
            }
            case '#' -> {
                return removal("#", arguments);
            }
            case '%' -> {
                return removal("%", arguments);
            }
            default -> {
                close("missing closing brace");
                return Operator.PLAIN;
            }
        }
    }

    private static boolean isDefault(char c) {
        return c == '=' || c == '-' || c == '?' || c == '+';
    }

    private Operator defaultValue(int symbol, List<Part> arguments) {
        position += symbol;
        while (peek() != '}') {
            arguments.add(word(NOT_CLOSING, ""));
        }
        position++;
        return Operator.DEFAULT;
    }

    private Operator substring(List<Part> arguments) {
        position++;
        if (position == text.length() || peek() >= 0x80) {
            throw fault("bad substitution"); // Flux looks ahead by one byte only
        }
        arguments.add(word(c -> c != ':' && c != '}', ""));
        if (peek() != '}') {
            skip(':');
            arguments.add(word(NOT_CLOSING, ""));
        }
        close("bad substitution");
        return Operator.SUBSTRING;
    }

    private Operator removal(String mark, List<Part> arguments) {
        Operator operator = Operator.of(symbol(mark, mark));
        arguments.add(word(NOT_CLOSING, ""));
        close("bad substitution");
        return operator;
    }

    private Operator replacement(List<Part> arguments) {
        Operator operator = Operator.of(symbol("/", "/#%"));
        arguments.add(word(c -> c != '/', "$\\"));
        skip('/');
        if (peek() != '}') {
            arguments.add(word(NOT_CLOSING, "$\\"));
        }
        close("bad substitution");
        return operator;
    }

    /** A character of {@code first} and, where it follows, one of {@code second}. */
    private String symbol(String first, String second) {
        int from = position;
        if (first.indexOf(peek()) >= 0) {
            position++;
        }
        if (peek() != END && second.indexOf(peek()) >= 0) {
            position++;
        }
        return text.substring(from, position);
    }

    /** An argument: an expression, or text of one character at least. */
    private Part word(IntPredicate accepted, String escapes) {
        if (atExpression()) {
            return expression();
        }
        int from = position;
        String run = run(accepted, escapes);
        if (position == from) {
            throw fault("unable to parse substitution within function");
        }
        return new Text(Bytes.encode(run));
    }

    /** Text up to an expression, a character that is not accepted, or the end; what is escaped is always accepted. */
    private String run(IntPredicate accepted, String escapes) {
        StringBuilder run = new StringBuilder();
        while (peek() != END && !atExpression()) {
            if (escapes.indexOf(peek()) >= 0 && isEscaped()) {
                position++;
            } else if (!accepted.test(peek())) {
                break;
            }
            run.append(peek());
            position++;
        }
        return run.toString();
    }

    private boolean isEscaped() {
        return peek() == '$' ? peek(1) == '$' : peek(1) == '/' || peek(1) == '\\';
    }

    private String name(String otherwise) {
        int from = position;
        int c = text.codePointAt(Math.min(position, text.length() - 1));
        while (position < text.length() && (Character.isLetter(c) || Character.isDigit(c) || c == '_')) {
            position += Character.charCount(c);
            c = position < text.length() ? text.codePointAt(position) : END;
        }
        if (position == from) {
            throw fault(otherwise);
        }
        return text.substring(from, position);
    }

    /** One or more of this character. */
    private void skip(char expected) {
        if (peek() != expected) {
            throw fault("bad substitution");
        }
        while (peek() == expected) {
            position++;
        }
    }

    private void close(String otherwise) {
        if (peek() != '}') {
            throw fault(otherwise);
        }
        position++;
    }

    private boolean atExpression() {
        return peek() == '$' && peek(1) == '{';
    }

    private char peek() {
        return peek(0);
    }

    private char peek(int ahead) {
        return position + ahead < text.length() ? text.charAt(position + ahead) : END;
    }

    private SubstitutionException fault(String message) {
        String shown = shortened(text.substring(start, Math.min(text.length(), position + SHOWN / 2)));
        return new SubstitutionException(
                shown,
                "\"" + shown + "\": " + message,
                null,
                "write $${ where the text shall keep ${, or annotate the object with"
                        + " kustomize.toolkit.fluxcd.io/substitute: disabled");
    }

    /** The start of a text, of its first line only. */
    static String shortened(String text) {
        int lineEnd = text.indexOf('\n');
        return text.substring(0, Math.min(lineEnd < 0 ? text.length() : lineEnd, SHOWN));
    }
}
