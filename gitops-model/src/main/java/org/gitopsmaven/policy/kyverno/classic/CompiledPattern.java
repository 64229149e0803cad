/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.classic;

import org.gitopsmaven.policy.kyverno.pattern.ValuePattern;
import org.gitopsmaven.policy.kyverno.variable.Context;
import org.gitopsmaven.policy.kyverno.variable.Expressions;
import org.gitopsmaven.policy.kyverno.variable.References;
import org.gitopsmaven.policy.kyverno.variable.Template;
import org.gitopsmaven.policy.kyverno.variable.Templates;
import org.jspecify.annotations.Nullable;

/** A pattern of a rule; one without variables is compiled once for all objects. */
final class CompiledPattern {

    private final Template template;
    private final @Nullable ValuePattern constant;

    private CompiledPattern(Template template, @Nullable ValuePattern constant) {
        this.template = template;
        this.constant = constant;
    }

    static CompiledPattern of(@Nullable Object pattern, Expressions expressions) {
        Template template = Templates.of(References.resolve(pattern), expressions);
        return new CompiledPattern(
                template, template instanceof Templates.Constant known ? ValuePattern.of(known.value()) : null);
    }

    ValuePattern in(Context context) {
        return constant != null ? constant : ValuePattern.of(template.resolve(context));
    }
}
