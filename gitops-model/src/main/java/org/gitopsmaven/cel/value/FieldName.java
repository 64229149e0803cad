/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel.value;

import java.util.Set;

/** Names of fields as expressions write them (apiserver, {@code pkg/cel/escaping.go}): what CEL cannot spell is escaped. */
public final class FieldName {

    private static final Set<String> RESERVED = Set.of(
            "true",
            "false",
            "null",
            "in",
            "as",
            "break",
            "const",
            "continue",
            "else",
            "for",
            "function",
            "if",
            "import",
            "let",
            "loop",
            "package",
            "namespace",
            "return",
            "var",
            "void",
            "while");

    private FieldName() {}

    /** {@code x-kubernetes-y} becomes {@code x__dash__kubernetes__dash__y}, {@code namespace} {@code __namespace__}. */
    public static String escaped(String name) {
        if (RESERVED.contains(name)) {
            return "__" + name + "__";
        }
        return isPlain(name)
                ? name
                : name.replace("__", "__underscores__")
                        .replace(".", "__dot__")
                        .replace("-", "__dash__")
                        .replace("/", "__slash__");
    }

    private static boolean isPlain(String name) {
        return name.indexOf('.') < 0 && name.indexOf('-') < 0 && name.indexOf('/') < 0 && !name.contains("__");
    }

    /** The name that was escaped. */
    static String original(String name) {
        if (name.indexOf("__") < 0) {
            return name;
        }
        if (name.startsWith("__") && name.endsWith("__") && RESERVED.contains(name.substring(2, name.length() - 2))) {
            return name.substring(2, name.length() - 2);
        }
        return name.replace("__dot__", ".")
                .replace("__dash__", "-")
                .replace("__slash__", "/")
                .replace("__underscores__", "__");
    }
}
