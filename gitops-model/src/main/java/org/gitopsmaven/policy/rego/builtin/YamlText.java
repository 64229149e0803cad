/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import org.gitopsmaven.policy.rego.value.TreeValues;
import org.gitopsmaven.policy.rego.value.Value;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlWriter;

/** Values as YAML. */
final class YamlText {

    private YamlText() {}

    static Value read(String text) {
        return TreeValues.of(YamlReader.readOne(text, "yaml.unmarshal", YamlDialect.GOYAML2));
    }

    /** Block style, keys sorted. */
    static String write(Value value) {
        return YamlWriter.write(TreeValues.toTree(value));
    }
}
