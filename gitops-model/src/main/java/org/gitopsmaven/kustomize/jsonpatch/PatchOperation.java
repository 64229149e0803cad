/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.jsonpatch;

import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.tree.Nodes;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlJson;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlType;
import org.jspecify.annotations.Nullable;

/** One operation of a patch; what is missing in it is found when it is applied. */
record PatchOperation(YamlMapping fields) {

    private static final String MISSING = "missing value";

    String kind() {
        return fields.get("op") instanceof YamlScalar scalar && isString(scalar) ? scalar.text() : "unknown";
    }

    String path() {
        return text("path", "operation missing path field");
    }

    String from() {
        return text("from", "operation, missing from field");
    }

    /** The value; null when there is none. */
    @Nullable
    YamlNode value() {
        return fields.get("value");
    }

    private String text(String field, String missing) {
        YamlNode node = fields.get(field);
        if (node == null || Nodes.isNull(node)) {
            throw fault(missing + ": " + MISSING);
        }
        if (node instanceof YamlScalar scalar && isString(scalar)) {
            return scalar.text();
        }
        throw fault("json: cannot unmarshal " + jsonKind(node) + " into Go value of type string");
    }

    private KustomizeException fault(String message) {
        return new KustomizeException(message, fields.mark().location());
    }

    private static boolean isString(YamlScalar scalar) {
        return YamlDialect.GOYAML3.typeOf(scalar) == YamlType.STRING;
    }

    /** What encoding/json calls a value. */
    static String jsonKind(YamlNode node) {
        if (!(node instanceof YamlScalar)) {
            return node instanceof YamlMapping ? "object" : "array";
        }
        return switch (YamlJson.write(node).charAt(0)) {
            case '"' -> "string";
            case 't', 'f' -> "bool";
            default -> "number";
        };
    }
}
