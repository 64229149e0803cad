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
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.gitopsmaven.yaml.YamlValue;

/** YAML trees as values, and back. */
public final class TreeValues {

    private TreeValues() {}

    /** The value of a tree, its scalars read as YAML libraries of Go do; keys are texts. */
    public static Value of(YamlNode node) {
        return of(node, YamlDialect.GOYAML2);
    }

    /** The value of a tree; keys are texts. */
    public static Value of(YamlNode node, YamlDialect dialect) {
        if (node instanceof YamlMapping mapping) {
            Map<Value, Value> entries = new HashMap<>(mapping.size() * 2);
            for (YamlEntry entry : mapping.entries()) {
                entries.put(StringValue.of(entry.name()), of(entry.value(), dialect));
            }
            return ObjectValue.owning(entries);
        }
        if (node instanceof YamlSequence sequence) {
            List<Value> elements = new ArrayList<>(sequence.size());
            for (YamlNode element : sequence) {
                elements.add(of(element, dialect));
            }
            return ArrayValue.of(elements);
        }
        return scalar((YamlScalar) node, dialect);
    }

    private static Value scalar(YamlScalar scalar, YamlDialect dialect) {
        YamlValue value = dialect.valueOf(scalar);
        if (value instanceof YamlValue.Null) {
            return NullValue.NULL;
        }
        if (value instanceof YamlValue.Bool bool) {
            return BooleanValue.of(bool.value());
        }
        if (value instanceof YamlValue.Int whole) {
            return NumberValue.of(whole.value());
        }
        if (value instanceof YamlValue.Real real && Double.isFinite(real.value())) {
            return NumberValue.of(BigDecimal.valueOf(real.value()));
        }
        return StringValue.of(scalar.text());
    }

    /** The tree of a value, keys sorted. */
    public static YamlNode toTree(Value value) {
        if (value instanceof ObjectValue object) {
            YamlMapping mapping = new YamlMapping();
            object.forEach((key, entry) -> {
                mapping.put(key instanceof StringValue string ? string.text() : key.toString(), toTree(entry));
                return false;
            });
            return mapping;
        }
        if (value.isCollection()) {
            YamlSequence sequence = new YamlSequence();
            value.forEach((key, element) -> {
                sequence.add(toTree(element));
                return false;
            });
            return sequence;
        }
        return value instanceof StringValue string
                ? YamlScalar.string(string.text())
                : YamlScalar.plain(value.toString());
    }
}
