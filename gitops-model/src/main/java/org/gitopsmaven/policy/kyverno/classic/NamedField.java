/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.classic;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gitopsmaven.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** The field of an object that an expression names first, as far as it is there. */
final class NamedField {

    private static final Pattern FIELD =
            Pattern.compile("\\b(request\\.object|element[0-9]*)((?:\\.[A-Za-z_][A-Za-z0-9_]*){0,30})");

    private NamedField() {}

    static @Nullable YamlNode of(String expression, Subject subject) {
        Matcher matcher = FIELD.matcher(expression);
        Object element = subject.element();
        while (matcher.find()) {
            List<String> steps = matcher.group(2).isEmpty()
                    ? List.of()
                    : List.of(matcher.group(2).substring(1).split("\\."));
            boolean ofElement = matcher.group(1).startsWith("element");
            YamlNode place = ofElement
                    ? subject.request().place(subject.context().query("element"), steps)
                    : subject.request().place(null, steps);
            if (place != null) {
                return place;
            }
        }
        return element == null ? null : subject.request().place(element, List.of());
    }
}
