/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.crd;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.openapi.type.Constraint;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.gitopsmaven.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * Compiles what a schema asks of values beyond their type. Inside of {@code allOf}, {@code anyOf}, {@code oneOf} and
 * {@code not} fields and items are such constraints too.
 */
public final class ConstraintCompiler {

    private final YamlDialect dialect;

    ConstraintCompiler(YamlDialect dialect) {
        this.dialect = dialect;
    }

    /** What a schema asks of texts, numbers and sizes, of any JSON Schema. */
    public static List<Constraint> bounds(YamlMapping schema) {
        List<Constraint> all = new ArrayList<>();
        ConstraintCompiler compiler = new ConstraintCompiler(YamlDialect.GOYAML2);
        compiler.addTexts(schema, all);
        compiler.addBounds(schema, all);
        return all;
    }

    List<Constraint> compile(YamlMapping schema) {
        List<Constraint> all = new ArrayList<>();
        addChoices(schema, all);
        addTexts(schema, all);
        addBounds(schema, all);
        addCombinations(schema, all);
        return all;
    }

    private void addChoices(YamlMapping schema, List<Constraint> all) {
        YamlSequence choices = schema.sequence("enum");
        if (choices != null) {
            all.add(new ValueChoice(choices.items(), dialect));
        }
    }

    private void addTexts(YamlMapping schema, List<Constraint> all) {
        String pattern = schema.text("pattern");
        if (pattern != null) {
            all.add(new TextPattern(pattern));
        }
        String format = schema.text("format");
        if (format != null) {
            TextFormat.of(format).ifPresent(all::add);
        }
    }

    private void addBounds(YamlMapping schema, List<Constraint> all) {
        addSizes(schema, "minLength", "maxLength", CountBounds.Unit.CHARACTERS, all);
        addSizes(schema, "minItems", "maxItems", CountBounds.Unit.ITEMS, all);
        addSizes(schema, "minProperties", "maxProperties", CountBounds.Unit.FIELDS, all);
        BigDecimal least = number(schema.get("minimum"));
        BigDecimal most = number(schema.get("maximum"));
        if (least != null || most != null) {
            boolean above = "true".equals(schema.text("exclusiveMinimum"));
            boolean below = "true".equals(schema.text("exclusiveMaximum"));
            all.add(new NumberBounds(least, above, most, below));
        }
        BigDecimal above = number(schema.get("exclusiveMinimum"));
        BigDecimal below = number(schema.get("exclusiveMaximum"));
        if (above != null || below != null) { // numbers since draft 6
            all.add(new NumberBounds(above, true, below, true));
        }
        BigDecimal step = number(schema.get("multipleOf"));
        if (step != null && step.signum() != 0) {
            all.add(new NumberStep(step));
        }
    }

    private void addSizes(YamlMapping schema, String least, String most, CountBounds.Unit unit, List<Constraint> all) {
        BigDecimal from = number(schema.get(least));
        BigDecimal to = number(schema.get(most));
        if (from != null || to != null) {
            all.add(new CountBounds(
                    unit, from == null ? 0 : from.longValue(), to == null ? Long.MAX_VALUE : to.longValue()));
        }
    }

    private void addCombinations(YamlMapping schema, List<Constraint> all) {
        alternatives(schema, "allOf").forEach(all::addAll);
        List<List<Constraint>> any = alternatives(schema, "anyOf");
        if (!any.isEmpty()) {
            all.add(new Alternatives(any, false));
        }
        List<List<Constraint>> one = alternatives(schema, "oneOf");
        if (!one.isEmpty()) {
            all.add(new Alternatives(one, true));
        }
        YamlMapping not = schema.mapping("not");
        if (not != null) {
            all.add(new Negation(nested(not)));
        }
    }

    private List<List<Constraint>> alternatives(YamlMapping schema, String key) {
        List<List<Constraint>> alternatives = new ArrayList<>();
        if (schema.get(key) instanceof YamlSequence sequence) {
            for (YamlNode item : sequence) {
                alternatives.add(item instanceof YamlMapping mapping ? nested(mapping) : List.of());
            }
        }
        return alternatives;
    }

    /** Constraints of a value that the structure says nothing of: its type, its fields and its items too. */
    private List<Constraint> nested(YamlMapping schema) {
        List<Constraint> all = compile(schema);
        List<String> required = Texts.of(schema.sequence("required"));
        if (!required.isEmpty()) {
            all.add(new RequiredFields(required));
        }
        String type = schema.text("type");
        if (type != null) {
            all.add(new JsonType(type));
        }
        Map<String, List<Constraint>> fields = new LinkedHashMap<>();
        YamlMapping properties = schema.mapping("properties");
        if (properties != null) {
            for (YamlEntry entry : properties) {
                fields.put(entry.name(), entry.value() instanceof YamlMapping field ? nested(field) : List.of());
            }
        }
        YamlMapping items = schema.mapping("items");
        YamlMapping others = schema.mapping("additionalProperties");
        if (!fields.isEmpty() || items != null || others != null) {
            all.add(new Children(
                    fields, items == null ? List.of() : nested(items), others == null ? List.of() : nested(others)));
        }
        return all;
    }

    private @Nullable BigDecimal number(@Nullable YamlNode node) {
        if (!(node instanceof YamlScalar scalar)) {
            return null;
        }
        YamlValue value = dialect.valueOf(scalar);
        return JsonNumber.of(value);
    }
}
