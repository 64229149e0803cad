/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.crd;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.openapi.type.ExpressionRule;
import org.gitopsmaven.openapi.type.ListType;
import org.gitopsmaven.openapi.type.Property;
import org.gitopsmaven.openapi.type.ScalarType;
import org.gitopsmaven.openapi.type.Schema;
import org.gitopsmaven.openapi.type.ValueRules;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/** Compiles an {@code openAPIV3Schema}. What is malformed is taken for anything: the CRD itself is validated elsewhere. */
final class SchemaCompiler {

    private static final String PRESERVE = "x-kubernetes-preserve-unknown-fields";
    private static final String EMBEDDED = "x-kubernetes-embedded-resource";

    private final ConstraintCompiler constraints;
    private final Schema metadata;
    private boolean expressions;

    SchemaCompiler(YamlDialect dialect, Schema metadata) {
        this.constraints = new ConstraintCompiler(dialect);
        this.metadata = metadata;
    }

    /** The schema of whole objects: they are resources, whether it says so or not. */
    Schema root(@Nullable YamlMapping schema) {
        YamlMapping source = schema == null ? new YamlMapping() : schema;
        boolean open = schema == null || is(source, PRESERVE);
        return new Schema.Object(type(source, open, true), rules(source));
    }

    /** Whether what was compiled has rules written in CEL anywhere. */
    boolean hasExpressions() {
        return expressions;
    }

    private Schema compile(YamlMapping schema) {
        ValueRules rules = rules(schema);
        if (is(schema, "x-kubernetes-int-or-string")) {
            return new Schema.Scalar(ScalarType.INT_OR_STRING, rules);
        }
        String type = schema.text("type");
        return switch (type == null ? "" : type) {
            case "object" -> object(schema, rules);
            case "array" -> list(schema, rules);
            case "string" -> new Schema.Scalar(ScalarType.STRING, rules);
            case "boolean" -> new Schema.Scalar(ScalarType.BOOLEAN, rules);
            case "number" -> new Schema.Scalar(ScalarType.NUMBER, rules);
            case "integer" ->
                new Schema.Scalar("int32".equals(schema.text("format")) ? ScalarType.INTEGER : ScalarType.LONG, rules);
            default -> new Schema.Any(rules);
        };
    }

    private Schema object(YamlMapping schema, ValueRules rules) {
        YamlMapping additional = schema.mapping("additionalProperties");
        if (additional != null) {
            return new Schema.Values(compile(additional), rules);
        }
        boolean open = is(schema, PRESERVE) || is(schema, "additionalProperties");
        return new Schema.Object(type(schema, open, is(schema, EMBEDDED)), rules);
    }

    private CrdType type(YamlMapping schema, boolean open, boolean resource) {
        List<String> names = Texts.of(schema.sequence("required"));
        Map<String, Property> known = new LinkedHashMap<>();
        YamlMapping properties = schema.mapping("properties");
        if (properties != null) {
            for (YamlEntry entry : properties) {
                if (entry.value() instanceof YamlMapping property) {
                    String name = entry.name();
                    known.put(name, new Property(name, compile(property), names.contains(name)));
                }
            }
        }
        if (resource) {
            addIdentity(known);
        }
        return new CrdType(known, required(names, known), open, resource);
    }

    private void addIdentity(Map<String, Property> known) {
        Schema text = new Schema.Scalar(ScalarType.STRING, ValueRules.NONE);
        known.put("apiVersion", new Property("apiVersion", text, false));
        known.put("kind", new Property("kind", text, false));
        known.put("metadata", new Property("metadata", metadata, false));
    }

    private static List<Property> required(List<String> names, Map<String, Property> known) {
        List<Property> required = new ArrayList<>();
        for (String name : names) {
            Property property = known.get(name);
            required.add(property == null ? new Property(name, new Schema.Any(ValueRules.NONE), true) : property);
        }
        return required;
    }

    private Schema list(YamlMapping schema, ValueRules rules) {
        YamlMapping items = schema.mapping("items");
        Schema item = items == null ? new Schema.Any(ValueRules.NONE) : compile(items);
        String listType = schema.text("x-kubernetes-list-type");
        return switch (listType == null ? "" : listType) {
            case "map" ->
                new Schema.Items(item, ListType.MAP, Texts.of(schema.sequence("x-kubernetes-list-map-keys")), rules);
            case "set" -> new Schema.Items(item, ListType.SET, List.of(), rules);
            default -> new Schema.Items(item, ListType.ATOMIC, List.of(), rules);
        };
    }

    private ValueRules rules(YamlMapping schema) {
        List<ExpressionRule> rules = ExpressionRules.of(schema);
        expressions |= !rules.isEmpty();
        return new ValueRules(
                is(schema, "nullable"),
                schema.get("default"),
                constraints.compile(schema),
                schema.text("format"),
                rules);
    }

    private static boolean is(YamlMapping schema, String key) {
        return "true".equals(schema.text(key));
    }
}
