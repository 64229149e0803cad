/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON texts, strictly; what is none is an {@link IllegalArgumentException}. */
public final class JsonReader {

    private static final int DEEPEST = 1_000;

    private final String text;
    private int at;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    /** The value of a whole text. */
    public static Value read(String text) {
        JsonReader reader = new JsonReader(text);
        Value value = reader.value();
        reader.space();
        if (reader.at < text.length()) {
            throw reader.wrong();
        }
        return value;
    }

    private Value value() {
        space();
        return switch (peek()) {
            case '{' -> nested(this::object);
            case '[' -> nested(this::array);
            case '"' -> StringValue.of(string());
            case 't' -> word("true", BooleanValue.TRUE);
            case 'f' -> word("false", BooleanValue.FALSE);
            case 'n' -> word("null", NullValue.NULL);
            default -> number();
        };
    }

    private Value nested(java.util.function.Supplier<Value> reader) {
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException("JSON is nested deeper than " + DEEPEST + " levels");
        }
        at++;
        Value value = reader.get();
        depth--;
        return value;
    }

    private Value object() {
        Map<Value, Value> entries = new HashMap<>();
        if (skip('}')) {
            return ObjectValue.EMPTY;
        }
        do {
            space();
            if (peek() != '"') {
                throw wrong();
            }
            Value key = StringValue.of(string());
            if (!skip(':')) {
                throw wrong();
            }
            entries.put(key, value());
        } while (skip(','));
        if (!skip('}')) {
            throw wrong();
        }
        return ObjectValue.owning(entries);
    }

    private Value array() {
        List<Value> elements = new ArrayList<>();
        if (skip(']')) {
            return ArrayValue.EMPTY;
        }
        do {
            elements.add(value());
        } while (skip(','));
        if (!skip(']')) {
            throw wrong();
        }
        return ArrayValue.of(elements);
    }

    private Value word(String word, Value value) {
        if (!text.startsWith(word, at)) {
            throw wrong();
        }
        at += word.length();
        return value;
    }

    private Value number() {
        int start = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String number = text.substring(start, at);
        if (!number.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,5})?")) {
            throw wrong();
        }
        return NumberValue.of(new BigDecimal(number));
    }

    private String string() {
        StringBuilder out = new StringBuilder();
        for (at++; peek() != '"'; at++) {
            char c = peek();
            if (c < ' ') {
                throw wrong();
            }
            if (c == '\\') {
                at++;
                out.append(escape());
            } else {
                out.append(c);
            }
        }
        at++;
        return out.toString();
    }

    private char escape() {
        char c = peek();
        int simple = "\"\\/bfnrt".indexOf(c);
        if (simple >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(simple);
        }
        if (c != 'u' || at + 4 >= text.length()) {
            throw wrong();
        }
        try {
            char unicode = (char) Integer.parseInt(text.substring(at + 1, at + 5), 16);
            at += 4;
            return unicode;
        } catch (NumberFormatException e) {
            throw wrong();
        }
    }

    private boolean skip(char c) {
        space();
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw new IllegalArgumentException("unexpected end of JSON input");
        }
        return text.charAt(at);
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("invalid JSON at character " + (at + 1));
    }
}
