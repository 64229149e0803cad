/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.crd;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.openapi.type.Property;
import org.gitopsmaven.openapi.type.Schema;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlMark;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;

/**
 * Sets the defaults of a CRD as the API server does before it validates (apiextensions-apiserver,
 * {@code pkg/apiserver/schema/defaulting}): in objects that are there, for fields that are absent or null.
 */
public final class Defaults {

    private final YamlDialect dialect;

    private Defaults(YamlDialect dialect) {
        this.dialect = dialect;
    }

    /** A copy of the object with its defaults; values keep their places. */
    public static YamlMapping in(YamlMapping object, Schema schema, YamlDialect dialect) {
        YamlMapping copy = object.copy();
        new Defaults(dialect).fill(copy, schema);
        return copy;
    }

    private void fill(YamlNode node, Schema schema) {
        if (node instanceof YamlMapping mapping && schema instanceof Schema.Object object) {
            for (Property property : object.type().properties()) {
                field(mapping, property);
            }
        } else if (node instanceof YamlMapping mapping && schema instanceof Schema.Values values) {
            for (YamlEntry entry : mapping) {
                entry.setValue(filled(entry.value(), values.value()));
            }
        } else if (node instanceof YamlSequence sequence && schema instanceof Schema.Items list) {
            List<YamlNode> items = sequence.items();
            for (int i = 0; i < items.size(); i++) {
                sequence.set(i, filled(items.get(i), list.item()));
            }
        }
    }

    private void field(YamlMapping mapping, Property property) {
        YamlNode value = mapping.get(property.name());
        YamlNode preset = property.schema().rules().defaultValue();
        if (value == null) {
            if (preset != null) {
                YamlNode copy = placed(preset, mapping.mark());
                mapping.put(property.name(), copy);
                fill(copy, property.schema());
            }
            return;
        }
        YamlNode filled = filled(value, property.schema());
        if (filled != value) {
            mapping.put(property.name(), filled);
        }
    }

    /** A copy that stands where the object lacks it: what is wrong with a default is told there, not in the CRD. */
    private static YamlNode placed(YamlNode preset, YamlMark mark) {
        if (preset instanceof YamlMapping mapping) {
            List<YamlEntry> entries = new ArrayList<>();
            mapping.forEach(entry -> entries.add(new YamlEntry(entry.key(), placed(entry.value(), mark))));
            return new YamlMapping(entries, mapping.style(), mapping.tag(), mark, null);
        }
        if (preset instanceof YamlSequence sequence) {
            List<YamlNode> items = new ArrayList<>();
            sequence.forEach(item -> items.add(placed(item, mark)));
            return new YamlSequence(items, sequence.style(), sequence.tag(), mark, null);
        }
        return ((YamlScalar) preset).withMark(mark);
    }

    /** The value itself, filled; the default in place of a null that is no value. */
    private YamlNode filled(YamlNode value, Schema schema) {
        YamlNode preset = schema.rules().defaultValue();
        boolean replaced = preset != null && !schema.rules().nullable() && dialect.isNull(value);
        YamlNode result = preset != null && replaced ? placed(preset, value.mark()) : value;
        fill(result, schema);
        return result;
    }
}
