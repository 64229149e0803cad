/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.gitopsmaven.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/** Makes values of trees. */
public final class PlainValues {

    private PlainValues() {}

    /** The value of a node; null for one that is missing. */
    public static @Nullable Object of(@Nullable YamlNode node, YamlDialect dialect) {
        if (node instanceof YamlMapping mapping) {
            return map(mapping, dialect);
        }
        if (node instanceof YamlSequence sequence) {
            List<@Nullable Object> items = new ArrayList<>(sequence.size());
            for (YamlNode item : sequence) {
                items.add(of(item, dialect));
            }
            return items;
        }
        return node instanceof YamlScalar scalar ? scalar(dialect.valueOf(scalar)) : null;
    }

    /** The value of a mapping; of a key that comes twice, the last value. */
    public static Map<String, @Nullable Object> map(YamlMapping mapping, YamlDialect dialect) {
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        for (YamlEntry entry : mapping) {
            entries.put(dialect.keyOf(entry.key()), of(entry.value(), dialect));
        }
        return entries;
    }

    private static @Nullable Object scalar(YamlValue value) {
        if (value instanceof YamlValue.Text text) {
            return text.value();
        }
        if (value instanceof YamlValue.Int number) {
            return number(number.value());
        }
        if (value instanceof YamlValue.Bool bool) {
            return bool.value();
        }
        if (value instanceof YamlValue.Real real) {
            return real.value();
        }
        if (value instanceof YamlValue.Timestamp time) {
            return time.value();
        }
        return value instanceof YamlValue.Binary bytes ? bytes.value() : null;
    }

    private static Object number(BigInteger number) {
        return number.bitLength() < Long.SIZE ? (Object) number.longValue() : (Object) number.doubleValue();
    }

    /** A whole number as {@link Long}, any other as {@link Double}. */
    public static Object number(BigDecimal number) {
        boolean whole = number.stripTrailingZeros().scale() <= 0
                && number.toBigInteger().bitLength() < Long.SIZE;
        return whole ? (Object) number.longValue() : (Object) number.doubleValue();
    }

    /** A result of arithmetic: whole where it is. */
    public static Object number(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        return whole ? (Object) (long) number : (Object) number;
    }
}
