/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlType;

/** What messages say of a value that is there and should not be. */
record ValueText(YamlDialect dialect, boolean confidential) {

    private static final int LONGEST = 60;

    /** {@code integer 1}, {@code string}, {@code list}. */
    String of(YamlNode node) {
        if (!(node instanceof YamlScalar scalar)) {
            return node instanceof YamlMapping ? "object" : "list";
        }
        String word = word(dialect.typeOf(scalar));
        boolean shown =
                !confidential && !scalar.text().isEmpty() && scalar.text().length() <= LONGEST;
        String quoted = word.equals("string") ? " '" + scalar.text() + "'" : " " + scalar.text();
        return word + (shown ? quoted : "");
    }

    private static String word(YamlType type) {
        return switch (type) {
            case NULL -> "null";
            case BOOLEAN -> "boolean";
            case INTEGER -> "integer";
            case FLOAT -> "number";
            case STRING, TIMESTAMP, BINARY -> "string";
        };
    }
}
