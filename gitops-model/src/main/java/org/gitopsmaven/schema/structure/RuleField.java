/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gitopsmaven.finding.FieldPath;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** The field that a rule says it is about: {@code .spec.name} or {@code .spec['name']}; as far as it is there. */
record RuleField(YamlNode node, FieldPath path) {

    private static final Pattern STEP = Pattern.compile("\\.([^.\\[\\]]+)|\\['([^']*)'\\]");

    static RuleField of(@Nullable String fieldPath, YamlNode self, FieldPath path) {
        RuleField field = new RuleField(self, path);
        if (fieldPath == null) {
            return field;
        }
        Matcher step = STEP.matcher(fieldPath);
        while (step.find()) {
            String name = step.group(1) != null ? step.group(1) : step.group(2);
            YamlNode inner = field.node instanceof YamlMapping mapping ? mapping.get(name) : null;
            field = new RuleField(inner == null ? field.node : inner, field.path.field(name));
        }
        return field;
    }
}
