/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.cel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gitopsmaven.cel.CelExpression;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * The field that an expression is about: the deepest that it selects from the object and that is there. It is where a
 * person would look first.
 */
final class ExpressionField {

    private static final Pattern SELECTION =
            Pattern.compile("\\bobject((?:\\s*\\.\\s*\\??[A-Za-z_][A-Za-z0-9_]*(?!\\s*\\())+)");
    private static final Pattern STEP = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private ExpressionField() {}

    static @Nullable YamlNode of(CelExpression expression, YamlMapping object) {
        Matcher selection = SELECTION.matcher(expression.source());
        YamlNode deepest = null;
        int most = 0;
        while (selection.find()) {
            YamlNode node = object;
            int depth = 0;
            Matcher step = STEP.matcher(selection.group(1));
            while (step.find() && node instanceof YamlMapping mapping) {
                YamlNode inner = mapping.get(step.group());
                if (inner == null) {
                    break;
                }
                node = inner;
                depth++;
            }
            deepest = depth > most ? node : deepest;
            most = Math.max(most, depth);
        }
        return deepest;
    }
}
