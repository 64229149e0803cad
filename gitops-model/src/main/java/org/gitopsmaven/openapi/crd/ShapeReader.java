/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.crd;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.openapi.type.Constraint;
import org.gitopsmaven.openapi.type.ListType;
import org.gitopsmaven.openapi.type.Property;
import org.gitopsmaven.openapi.type.ScalarType;
import org.gitopsmaven.openapi.type.Schema;
import org.gitopsmaven.openapi.type.ValueRules;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;

/**
 * Reads the shape of a kind: {@code {name! s ports [{port i}] labels <s> mode (Fast|Slow) source @12}}. The letters: s
 * text, i and l whole numbers, n number, b truth value, x whole number or text, a anything.
 */
final class ShapeReader {

    private final String text;
    private final List<String> types;
    private int at;

    ShapeReader(String text, List<String> types) {
        this.text = text;
        this.types = types;
    }

    Schema read() {
        char first = text.charAt(at++);
        return switch (first) {
            case '{' -> object();
            case '[' -> {
                Schema item = read();
                at++;
                yield new Schema.Items(item, ListType.ATOMIC, List.of(), ValueRules.NONE);
            }
            case '<' -> {
                Schema value = read();
                at++;
                yield new Schema.Values(value, ValueRules.NONE);
            }
            case '(' -> choice();
            case '@' -> new ShapeReader(types.get(Integer.parseInt(word())), types).read();
            case 'a' -> new Schema.Any(ValueRules.NONE);
            default -> new Schema.Scalar(scalar(first), ValueRules.NONE);
        };
    }

    private static ScalarType scalar(char letter) {
        return switch (letter) {
            case 's' -> ScalarType.STRING;
            case 'i' -> ScalarType.INTEGER;
            case 'l' -> ScalarType.LONG;
            case 'n' -> ScalarType.NUMBER;
            case 'b' -> ScalarType.BOOLEAN;
            case 'x' -> ScalarType.INT_OR_STRING;
            default -> throw new IllegalStateException("no type '" + letter + "'");
        };
    }

    private Schema object() {
        Map<String, Property> known = new LinkedHashMap<>();
        List<Property> required = new ArrayList<>();
        while (text.charAt(at) != '}') {
            at += text.charAt(at) == ' ' ? 1 : 0;
            String word = word();
            at++;
            boolean needed = word.endsWith("!");
            String name = needed ? word.substring(0, word.length() - 1) : word;
            Property property = new Property(name, read(), needed);
            known.put(name, property);
            if (needed) {
                required.add(property);
            }
        }
        at++;
        return new Schema.Object(new CrdType(known, List.copyOf(required), false, false), ValueRules.NONE);
    }

    private Schema choice() {
        int end = text.indexOf(')', at);
        List<YamlNode> choices = new ArrayList<>();
        for (String word : text.substring(at, end).split("\\|")) {
            choices.add(YamlScalar.string(word));
        }
        at = end + 1;
        Constraint constraint = new ValueChoice(choices, YamlDialect.GOYAML2);
        return new Schema.Scalar(ScalarType.STRING, new ValueRules(false, null, List.of(constraint)));
    }

    private String word() {
        int start = at;
        while (at < text.length() && " {}[]<>()".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }
}
