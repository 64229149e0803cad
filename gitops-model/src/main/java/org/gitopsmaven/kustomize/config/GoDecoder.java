/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.config;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.gitopsmaven.yaml.YamlStyle;
import org.gitopsmaven.yaml.YamlTags;
import org.gitopsmaven.yaml.YamlType;
import org.gitopsmaven.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a tree into a struct as Go's {@code encoding/json} would after {@code sigs.k8s.io/yaml} made JSON of it. The
 * result is a tree again: fields under their own names, without nulls, every scalar of the type the struct wants.
 */
final class GoDecoder {

    private final YamlDialect dialect;
    private final boolean strict;
    private final boolean coercing;

    private GoDecoder(YamlDialect dialect, boolean strict, boolean coercing) {
        this.dialect = dialect;
        this.strict = strict;
        this.coercing = coercing;
    }

    /** Refuses unknown fields and takes no number for a text: how a kustomization is read. */
    static GoDecoder ofKustomization() {
        return new GoDecoder(YamlDialect.GOYAML2, true, false);
    }

    /** Refuses unknown fields, takes numbers for texts: {@code yaml.UnmarshalStrict}. */
    static GoDecoder strict(YamlDialect dialect) {
        return new GoDecoder(dialect, true, true);
    }

    /** Ignores unknown fields, takes numbers for texts: {@code yaml.Unmarshal}. */
    static GoDecoder lenient(YamlDialect dialect) {
        return new GoDecoder(dialect, false, true);
    }

    /** Where in the structs the decoder is; Go names both in its messages. */
    private record Position(@Nullable String struct, String path) {

        Position in(GoType.Struct owner, GoType.Field field) {
            return new Position(owner.name(), path.isEmpty() ? field.path() : path + "." + field.path());
        }
    }

    YamlMapping decode(YamlNode node, GoType.Struct struct) {
        if (dialect.isNull(node)) {
            return new YamlMapping();
        }
        return struct(node, struct, new Position(null, ""));
    }

    private @Nullable YamlNode value(YamlNode node, GoType type, Position position) {
        if (dialect.isNull(node)) {
            return null;
        }
        if (type instanceof GoType.Pointer pointer) {
            return struct(node, pointer.to(), position);
        }
        if (type instanceof GoType.Struct struct) {
            return struct(node, struct, position);
        }
        if (type instanceof GoType.ListOf list) {
            return list(node, list, position);
        }
        if (type instanceof GoType.AnyMap && node instanceof YamlMapping) {
            return new AnyValue(dialect).of(node);
        }
        return type instanceof GoType.TextMap ? textMap(node, type, position) : scalar(node, type, position);
    }

    private YamlMapping struct(YamlNode node, GoType.Struct struct, Position position) {
        if (!(node instanceof YamlMapping mapping)) {
            throw mismatch(node, struct, position);
        }
        YamlMapping decoded = emptyLike(mapping);
        for (YamlEntry entry : sorted(mapping)) {
            GoType.Field field = struct.field(nameOf(entry));
            if (field == null) {
                refuseUnknown(entry);
                continue;
            }
            YamlNode value = value(entry.value(), field.type(), position.in(struct, field));
            if (value != null) {
                put(decoded, entry.key(), field.name(), value);
            }
        }
        return decoded;
    }

    /** Keeps where the first of its names stands. */
    private static void put(YamlMapping decoded, YamlScalar key, String field, YamlNode value) {
        YamlEntry earlier = decoded.entry(field);
        if (earlier == null) {
            decoded.add(new YamlEntry(key.text().equals(field) ? key : key.withText(field), value));
        } else {
            earlier.setValue(value);
        }
    }

    private void refuseUnknown(YamlEntry entry) {
        if (strict) {
            throw new KustomizeException(
                    "json: unknown field \"" + nameOf(entry) + "\"",
                    entry.key().mark().location());
        }
    }

    private YamlSequence list(YamlNode node, GoType.ListOf list, Position position) {
        if (!(node instanceof YamlSequence sequence)) {
            throw mismatch(node, list, position);
        }
        List<YamlNode> items = new ArrayList<>(sequence.size());
        for (YamlNode item : sequence) {
            YamlNode value = value(item, list.element(), position);
            items.add(value == null ? zero(list.element()) : value);
        }
        return new YamlSequence(items, YamlStyle.BLOCK, null, sequence.mark(), null);
    }

    private static YamlNode zero(GoType type) {
        return type instanceof GoType.Text ? YamlScalar.string("") : new YamlMapping();
    }

    private YamlMapping textMap(YamlNode node, GoType type, Position position) {
        if (!(node instanceof YamlMapping mapping)) {
            throw mismatch(node, type, position);
        }
        YamlMapping decoded = emptyLike(mapping);
        for (YamlEntry entry : sorted(mapping)) {
            YamlNode value = value(entry.value(), GoType.TEXT, position);
            YamlScalar key = entry.key().withText(nameOf(entry)).withTag(YamlTags.STRING);
            decoded.add(new YamlEntry(key, value == null ? YamlScalar.string("") : value));
        }
        return decoded;
    }

    private YamlScalar scalar(YamlNode node, GoType type, Position position) {
        if (!(node instanceof YamlScalar scalar)) {
            throw mismatch(node, type, position);
        }
        YamlValue value = dialect.valueOf(scalar);
        String text = null;
        if (type instanceof GoType.Text) {
            text = isText(value) ? textOf(value, scalar) : coercing ? GoNumbers.text(value) : null;
        } else if (type instanceof GoType.Bool) {
            text = value instanceof YamlValue.Bool bool ? String.valueOf(bool.value()) : null;
        } else if (type instanceof GoType.Int) {
            text = integer(value);
        }
        if (text == null) {
            throw mismatch(node, type, position);
        }
        String tag = type instanceof GoType.Text ? YamlTags.STRING : null;
        YamlStyle style = type instanceof GoType.Text ? scalar.style() : YamlStyle.PLAIN;
        return new YamlScalar(text, style, tag, scalar.mark(), null);
    }

    private static boolean isText(YamlValue value) {
        return value.type() == YamlType.STRING || value.type() == YamlType.TIMESTAMP || value.type() == YamlType.BINARY;
    }

    private static String textOf(YamlValue value, YamlScalar scalar) {
        return value instanceof YamlValue.Binary binary ? binary.value() : scalar.text();
    }

    private static @Nullable String integer(YamlValue value) {
        if (value instanceof YamlValue.Int number) {
            return number.value().bitLength() < Long.SIZE ? number.value().toString() : null;
        }
        if (value instanceof YamlValue.Real real
                && real.value() == Math.rint(real.value())
                && Math.abs(real.value()) < 1e19) {
            BigInteger whole = new BigDecimal(real.value()).toBigInteger();
            return whole.bitLength() < Long.SIZE ? whole.toString() : null;
        }
        return null;
    }

    /** Keys in the order of the JSON that Go decodes; the last of equal ones counts. */
    private List<YamlEntry> sorted(YamlMapping mapping) {
        Map<String, YamlEntry> last = new TreeMap<>();
        for (YamlEntry entry : mapping) {
            last.put(nameOf(entry), entry);
        }
        return List.copyOf(last.values());
    }

    /** The key as JSON has it: numbers and truth values become texts. */
    private String nameOf(YamlEntry entry) {
        YamlValue key = dialect.valueOf(entry.key());
        return isText(key) ? textOf(key, entry.key()) : GoNumbers.text(key);
    }

    private static YamlMapping emptyLike(YamlMapping mapping) {
        return new YamlMapping(List.of(), YamlStyle.BLOCK, null, mapping.mark(), null);
    }

    private KustomizeException mismatch(YamlNode node, GoType type, Position position) {
        String where = position.struct() == null
                ? "Go value of type " + type.goName()
                : "Go struct field " + position.struct() + "." + position.path() + " of type " + type.goName();
        return new KustomizeException(
                "json: cannot unmarshal " + kindOf(node, type) + " into " + where,
                node.mark().line() == 0 ? null : node.mark().location());
    }

    private String kindOf(YamlNode node, GoType type) {
        if (node instanceof YamlMapping) {
            return "object";
        }
        if (node instanceof YamlSequence) {
            return "array";
        }
        YamlValue value = dialect.valueOf((YamlScalar) node);
        if (value instanceof YamlValue.Bool) {
            return "bool";
        }
        if (isText(value)) {
            return "string";
        }
        return type instanceof GoType.Int ? "number " + GoNumbers.json(value) : "number";
    }
}
