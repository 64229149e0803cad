/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.Comparator;
import java.util.List;

/**
 * Prints a tree as JSON exactly as kyaml does ({@code RNode.MarshalJSON}): read by goyaml 3, keys sorted, no white
 * space, {@code <}, {@code >} and {@code &} escaped, floats as encoding/json has them.
 */
public final class YamlJson {

    static final Comparator<String> BY_CODE_POINT = YamlJson::compareCodePoints;

    private final StringBuilder out = new StringBuilder();
    private int flowsRead;

    private YamlJson() {}

    /**
     * The JSON text of a tree.
     *
     * @throws YamlException when JSON cannot hold it: a duplicate key, a key below the root that is no string, infinity
     */
    public static String write(YamlNode node) {
        YamlJson json = new YamlJson();
        json.node(node, true);
        return json.out.toString();
    }

    /** The text of a string as it is after kyaml has printed it and read it again, which adds lines to folded ones. */
    public static String textOf(YamlScalar string) {
        return Reencoding.string(string);
    }

    /** A JSON string with its quotes, escaped as Go does. */
    public static String quote(String text) {
        StringBuilder out = new StringBuilder();
        JsonText.append(out, text);
        return out.toString();
    }

    private void node(YamlNode node, boolean root) {
        if (node instanceof YamlScalar scalar) {
            scalar(scalar);
            return;
        }
        int flow = node.style() == YamlStyle.FLOW ? 1 : 0;
        flowsRead += flow;
        if (node instanceof YamlMapping mapping) {
            mapping(SortedEntries.of(mapping, root, BY_CODE_POINT));
        } else {
            sequence((YamlSequence) node);
        }
        flowsRead -= flow;
    }

    private void mapping(List<YamlEntry> entries) {
        out.append('{');
        for (int i = 0; i < entries.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            JsonText.append(out, entries.get(i).name());
            out.append(':');
            node(entries.get(i).value(), false);
        }
        out.append('}');
    }

    private void sequence(YamlSequence sequence) {
        out.append('[');
        for (int i = 0; i < sequence.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            node(sequence.get(i), false);
        }
        out.append(']');
    }

    private void scalar(YamlScalar scalar) {
        YamlValue value = Reencoding.value(scalar, flowsRead > 0);
        if (value instanceof YamlValue.Text text) {
            JsonText.append(out, text.value());
        } else if (value instanceof YamlValue.Timestamp time) {
            JsonText.append(out, time.value());
        } else if (value instanceof YamlValue.Binary bytes) {
            JsonText.append(out, bytes.value());
        } else {
            out.append(literal(scalar, value));
        }
    }

    /** A number, boolean or null as JSON has it. */
    static String literal(YamlScalar scalar, YamlValue value) {
        if (value instanceof YamlValue.Int number) {
            return number.value().toString();
        }
        if (value instanceof YamlValue.Bool bool) {
            return Boolean.toString(bool.value());
        }
        return value instanceof YamlValue.Real real ? real(scalar, real.value()) : "null";
    }

    private static String real(YamlScalar scalar, double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            String name = Double.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
            throw new YamlException("json: unsupported value: " + name, scalar.mark());
        }
        return GoFloat.json(value);
    }

    private static int compareCodePoints(String a, String b) {
        int end = Math.min(a.length(), b.length());
        for (int i = 0; i < end; i++) {
            char left = a.charAt(i);
            char right = b.charAt(i);
            if (left != right) {
                boolean bothOrNeither = Character.isSurrogate(left) == Character.isSurrogate(right);
                return bothOrNeither ? Character.compare(left, right) : Character.isSurrogate(left) ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
