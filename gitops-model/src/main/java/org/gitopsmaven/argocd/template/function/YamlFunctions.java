/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

import static org.gitopsmaven.golang.GoType.ANY;
import static org.gitopsmaven.golang.GoType.STRING;

import java.util.Map;
import org.gitopsmaven.golang.GoData;
import org.gitopsmaven.golang.GoList;
import org.gitopsmaven.golang.GoMap;
import org.gitopsmaven.golang.GoString;
import org.gitopsmaven.golang.GoValue;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlException;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlWriter;

/** YAML in and out. Ported from {@code applicationset/utils/template_functions}. */
final class YamlFunctions {

    private YamlFunctions() {}

    static Map<String, GoFunction> all() {
        return Map.of(
                "toYaml", GoFunction.of(YamlFunctions::toYaml, ANY),
                "fromYaml", GoFunction.of(YamlFunctions::map, STRING),
                "fromYamlArray", GoFunction.of(YamlFunctions::array, STRING));
    }

    private static GoValue toYaml(Arguments a) {
        String text = YamlWriter.write(GoData.toYaml(a.any(0)));
        return new GoString(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
    }

    private static GoValue map(Arguments a) {
        GoValue value = read(a.text(0));
        if (value.isNil()) {
            return new GoMap();
        }
        if (value instanceof GoMap) {
            return value;
        }
        throw mismatch(value, "map[string]interface {}");
    }

    private static GoValue array(Arguments a) {
        GoValue value = read(a.text(0));
        if (value.isNil()) {
            return GoList.of(java.util.List.of());
        }
        if (value instanceof GoList) {
            return value;
        }
        throw mismatch(value, "[]interface {}");
    }

    private static GoCallException mismatch(GoValue value, String wanted) {
        String kind = value instanceof GoMap
                ? "object"
                : value instanceof GoList ? "array" : value.kind().word();
        return new GoCallException("error unmarshaling JSON: while decoding JSON: json: cannot unmarshal "
                + kind.replace("float64", "number") + " into Go value of type " + wanted);
    }

    private static GoValue read(String text) {
        try {
            return GoData.of(YamlReader.readOne(text, "fromYaml", YamlDialect.GOYAML2));
        } catch (YamlException e) {
            throw new GoCallException("error converting YAML to JSON: yaml: " + e.message());
        }
    }
}
