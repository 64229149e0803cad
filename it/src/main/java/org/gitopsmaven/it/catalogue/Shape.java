/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a schema in a line: {@code {name! s ports [{port i}] labels <s> mode (Fast|Slow)}}. What is below {@code
 * status} and pods is anything.
 */
final class Shape {

    private static final String ANYTHING = "a";

    private final UnaryOperator<String> objects;

    /** @param objects told every structure, gives what is written for it */
    Shape(UnaryOperator<String> objects) {
        this.objects = objects;
    }

    String root(YamlMapping schema) {
        YamlMapping copy = schema.copy();
        if (copy.get("properties") instanceof YamlMapping properties) {
            for (String name : List.of("apiVersion", "kind", "metadata")) {
                properties.remove(name);
            }
            if (properties.contains("status")) {
                properties.put("status", new YamlMapping());
            }
        }
        return object(copy);
    }

    private String of(YamlMapping schema) {
        if (is(schema, "x-kubernetes-int-or-string")) {
            return "x";
        }
        String type = schema.text("type");
        return switch (type == null ? "" : type) {
            case "object" -> mapping(schema);
            case "array" -> schema.get("items") instanceof YamlMapping items ? "[" + of(items) + "]" : "[a]";
            case "string" -> text(schema);
            case "boolean" -> "b";
            case "number" -> "n";
            case "integer" -> "int32".equals(schema.text("format")) ? "i" : "l";
            default -> ANYTHING;
        };
    }

    private String mapping(YamlMapping schema) {
        if (schema.get("additionalProperties") instanceof YamlMapping values) {
            return "<" + of(values) + ">";
        }
        YamlNode properties = schema.get("properties");
        boolean open = is(schema, "x-kubernetes-preserve-unknown-fields");
        if (!(properties instanceof YamlMapping known) || open) {
            return ANYTHING;
        }
        boolean pod = known.contains("containers") && known.contains("volumes");
        return pod ? ANYTHING : objects.apply(object(schema));
    }

    private String object(YamlMapping schema) {
        if (!(schema.get("properties") instanceof YamlMapping properties)) {
            return ANYTHING;
        }
        List<String> required = texts(schema.get("required"));
        List<String> fields = new ArrayList<>();
        for (YamlEntry entry : properties) {
            YamlMapping field = entry.value() instanceof YamlMapping mapping ? mapping : new YamlMapping();
            boolean needed = required.contains(entry.name()) && !field.contains("default");
            fields.add(entry.name() + (needed ? "! " : " ") + of(field));
        }
        return "{" + String.join(" ", fields) + "}";
    }

    private static String text(YamlMapping schema) {
        List<String> choices = texts(schema.get("enum"));
        boolean plain = !choices.isEmpty() && choices.stream().allMatch(choice -> choice.matches("[A-Za-z0-9_.-]+"));
        return plain ? choices.stream().collect(Collectors.joining("|", "(", ")")) : "s";
    }

    private static boolean is(YamlMapping schema, String key) {
        return "true".equals(schema.text(key));
    }

    private static List<String> texts(@Nullable YamlNode node) {
        List<String> texts = new ArrayList<>();
        if (node instanceof YamlSequence sequence) {
            for (YamlNode item : sequence) {
                if (item instanceof YamlScalar scalar) {
                    texts.add(scalar.text());
                }
            }
        }
        return texts;
    }

    static List<YamlMapping> mappings(@Nullable YamlNode node) {
        List<YamlMapping> mappings = new ArrayList<>();
        if (node instanceof YamlSequence sequence) {
            for (YamlNode item : sequence) {
                if (item instanceof YamlMapping mapping) {
                    mappings.add(mapping);
                }
            }
        }
        return mappings;
    }
}
