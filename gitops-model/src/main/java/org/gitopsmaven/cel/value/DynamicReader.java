/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel.value;

import dev.cel.common.values.NullValue;
import java.util.List;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlException;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.gitopsmaven.yaml.YamlValue;

/** Reads nodes for what they look like, as the JSON that the API server would see. */
final class DynamicReader implements NodeReader {

    private static final double WHOLE = 0x1p53;

    private final YamlDialect dialect;

    DynamicReader(YamlDialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public Object read(String name, YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return new MapValue(entries(mapping));
        }
        if (node instanceof YamlSequence sequence) {
            return new ListValue(sequence.items().toArray(), this);
        }
        return scalar((YamlScalar) node);
    }

    Entries entries(YamlMapping mapping) {
        List<YamlEntry> all = mapping.entries();
        String[] names = new String[all.size()];
        Object[] values = new Object[all.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = name(all.get(i).key());
            values[i] = all.get(i).value();
        }
        return new Entries(names, values, this);
    }

    String name(YamlScalar key) {
        try {
            return dialect.keyOf(key);
        } catch (YamlException e) {
            return key.text(); // told by the rule about keys
        }
    }

    Object scalar(YamlScalar scalar) {
        YamlValue value = dialect.valueOf(scalar);
        if (value instanceof YamlValue.Text text) {
            return text.value();
        }
        if (value instanceof YamlValue.Bool bool) {
            return bool.value();
        }
        if (value instanceof YamlValue.Int number) {
            return number.value().bitLength() < Long.SIZE
                    ? (Object) number.value().longValue()
                    : (Object) number.value().doubleValue();
        }
        if (value instanceof YamlValue.Real real) {
            return number(real.value());
        }
        if (value instanceof YamlValue.Null) {
            return NullValue.NULL_VALUE;
        }
        return value instanceof YamlValue.Binary bytes ? bytes.value() : scalar.text();
    }

    /** JSON does not tell {@code 1.0} from {@code 1}. */
    private static Object number(double real) {
        return real == Math.rint(real) && Math.abs(real) <= WHOLE ? (Object) (long) real : (Object) real;
    }
}
