/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import java.util.StringJoiner;
import org.gitopsmaven.policy.rego.value.ArrayValue;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.SetValue;
import org.gitopsmaven.policy.rego.value.StringValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.gitopsmaven.yaml.YamlJson;

/** Values as Rego writes them: {@code {"a": [1, {2, 3}]}}. */
final class RegoText {

    private RegoText() {}

    static String of(Value value) {
        if (value instanceof StringValue string) {
            return YamlJson.quote(string.text());
        }
        if (value instanceof ObjectValue object) {
            StringJoiner text = new StringJoiner(", ", "{", "}");
            object.forEach((key, entry) -> {
                text.add(of(key) + ": " + of(entry));
                return false;
            });
            return text.toString();
        }
        if (value instanceof SetValue set && set.size() == 0) {
            return "set()";
        }
        if (value.isCollection()) {
            StringJoiner text =
                    value instanceof ArrayValue ? new StringJoiner(", ", "[", "]") : new StringJoiner(", ", "{", "}");
            value.forEach((key, element) -> {
                text.add(of(element));
                return false;
            });
            return text.toString();
        }
        return value.toString();
    }
}
