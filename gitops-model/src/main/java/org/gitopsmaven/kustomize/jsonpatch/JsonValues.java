/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.jsonpatch;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.yaml.GoFloat;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlJson;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.gitopsmaven.yaml.YamlStyle;
import org.gitopsmaven.yaml.YamlType;
import org.gitopsmaven.yaml.YamlValue;

/**
 * Trees of JSON values: copies in which each scalar is a null, a truth value, a number or a string, written so that goyaml
 * 3 reads it as such. Places in files stay.
 */
final class JsonValues {

    private static final YamlScalar NULL = YamlScalar.plain("null");

    private final YamlDialect dialect;
    private boolean suspect;

    private JsonValues(YamlDialect dialect) {
        this.dialect = dialect;
    }

    /** The JSON that kyaml makes of an object. */
    static YamlMapping ofObject(YamlMapping object) {
        JsonValues values = new JsonValues(YamlDialect.GOYAML3);
        YamlMapping copy = (YamlMapping) values.copy(object, true);
        if (values.suspect) {
            YamlJson.write(object); // refuses what JSON cannot hold
        }
        return copy;
    }

    /** The JSON that {@code sigs.k8s.io/yaml} makes of a document; of duplicate keys the last counts. */
    static YamlNode ofDocument(YamlNode document) {
        return new JsonValues(YamlDialect.GOYAML2).copy(document, true);
    }

    /** A tree of JSON values as kustomize puts it back into the resource: numbers went through floats. */
    static YamlNode withFloats(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping) {
                entry.setValue(withFloats(entry.value()));
            }
        } else if (node instanceof YamlSequence sequence) {
            for (int i = 0; i < sequence.size(); i++) {
                sequence.set(i, withFloats(sequence.get(i)));
            }
        } else if (node instanceof YamlScalar scalar) {
            YamlValue value = YamlDialect.GOYAML3.valueOf(scalar);
            if (value instanceof YamlValue.Int number) {
                return scalar.withText(GoFloat.general(number.value().doubleValue()));
            }
            if (value instanceof YamlValue.Real number) {
                return scalar.withText(GoFloat.general(number.value()));
            }
        }
        return node;
    }

    /** A string in the quotes that goyaml 3 gives it. */
    static YamlScalar string(YamlScalar origin, String text) {
        YamlStyle style = text.contains("\n")
                ? YamlStyle.LITERAL
                : YamlDialect.GOYAML3.valueOfPlain(text).type() == YamlType.STRING
                                && YamlDialect.GOYAML2.valueOfPlain(text).type() == YamlType.STRING
                        ? YamlStyle.PLAIN
                        : YamlStyle.DOUBLE_QUOTED;
        return new YamlScalar(text, style, null, origin.mark(), null);
    }

    private YamlNode copy(YamlNode node, boolean root) {
        if (node instanceof YamlMapping mapping) {
            return copy(mapping, root);
        }
        if (node instanceof YamlSequence sequence) {
            YamlSequence copy = new YamlSequence(List.of(), YamlStyle.BLOCK, null, node.mark(), null);
            for (YamlNode item : sequence) {
                copy.add(copy(item, false));
            }
            return copy;
        }
        return scalar((YamlScalar) node);
    }

    private YamlMapping copy(YamlMapping mapping, boolean root) {
        YamlMapping copy = new YamlMapping(List.of(), YamlStyle.BLOCK, null, mapping.mark(), null);
        Set<String> names = new HashSet<>();
        for (YamlEntry entry : mapping) {
            YamlNode value = copy(entry.value(), false);
            if (!names.add(entry.name())) {
                suspect = true;
                copy.put(entry.name(), value);
                continue;
            }
            suspect |= !root && dialect.typeOf(entry.key()) != YamlType.STRING;
            copy.add(new YamlEntry(string(entry.key(), entry.name()), value));
        }
        return copy;
    }

    private YamlScalar scalar(YamlScalar scalar) {
        YamlValue value = dialect.valueOf(scalar);
        if (value instanceof YamlValue.Null) {
            return NULL.withMark(scalar.mark());
        }
        if (value instanceof YamlValue.Bool bool) {
            return YamlScalar.plain(String.valueOf(bool.value())).withMark(scalar.mark());
        }
        if (value instanceof YamlValue.Int number) {
            return YamlScalar.plain(number.value().toString()).withMark(scalar.mark());
        }
        if (value instanceof YamlValue.Real number) {
            if (Double.isNaN(number.value()) || Double.isInfinite(number.value())) {
                throw new KustomizeException(
                        "json: unsupported value: " + GoFloat.general(number.value()),
                        scalar.mark().location());
            }
            return YamlScalar.plain(GoFloat.json(number.value())).withMark(scalar.mark());
        }
        return string(scalar, textOf(value, scalar));
    }

    private String textOf(YamlValue value, YamlScalar scalar) {
        if (value instanceof YamlValue.Text text) {
            return dialect == YamlDialect.GOYAML3 ? YamlJson.textOf(scalar) : text.value();
        }
        if (value instanceof YamlValue.Timestamp time) {
            return time.value();
        }
        return value instanceof YamlValue.Binary bytes ? bytes.value() : scalar.text();
    }
}
