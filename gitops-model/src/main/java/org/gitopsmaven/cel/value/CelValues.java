/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel.value;

import dev.cel.common.values.NullValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.openapi.type.Schema;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** Makes values that expressions read. They look at their tree, which must not change while they are used. */
public final class CelValues {

    /** The null of CEL: also what a variable without a value is. */
    public static final Object NULL = NullValue.NULL_VALUE;

    private static final NodeReader READY = (name, node) -> node;

    private CelValues() {}

    /** A node for what it looks like; nothing for null. */
    public static Object of(@Nullable YamlNode node, YamlDialect dialect) {
        return node == null ? NULL : new DynamicReader(dialect).read("", node);
    }

    /** A node for what its schema says. */
    public static Object of(YamlNode node, Schema schema, YamlDialect dialect) {
        return new TypedReader(dialect).read(node, schema);
    }

    /** An object that tells this namespace, whether it says one or not. */
    public static Object inNamespace(YamlMapping object, String namespace, YamlDialect dialect) {
        DynamicReader reader = new DynamicReader(dialect);
        YamlMapping given = object.mapping("metadata");
        Entries metadata = given == null ? new Entries(new String[0], new Object[0], reader) : reader.entries(given);
        return new MapValue(
                reader.entries(object).with("metadata", new MapValue(metadata.with("namespace", namespace))));
    }

    /** Maps, lists, texts, truth values and numbers of Java. */
    public static Object of(@Nullable Object value) {
        if (value == null) {
            return NULL;
        }
        if (value instanceof Map<?, ?> map) {
            List<Object> values = new ArrayList<>();
            map.values().forEach(item -> values.add(of(item)));
            String[] names = map.keySet().stream().map(String::valueOf).toArray(String[]::new);
            return new MapValue(new Entries(names, values.toArray(), READY));
        }
        if (value instanceof List<?> list) {
            List<Object> items = new ArrayList<>();
            list.forEach(item -> items.add(of(item)));
            return new ListValue(items.toArray(), READY);
        }
        return value instanceof Integer number ? (Object) number.longValue() : value;
    }
}
