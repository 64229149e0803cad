/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.cel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gitopsmaven.cel.CelException;
import org.gitopsmaven.cel.CelExpression;
import org.gitopsmaven.cel.CelScope;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.resource.Mappings;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** Compiles the parts of one policy, variables first: each may read those before it. */
final class ProgramCompiler {

    private static final String PREFIX = "variables.";
    private static final Pattern USER = Pattern.compile("\\brequest\\s*\\.\\s*\\??\\s*userInfo\\b");

    private CelScope scope;
    private final Program.Manner manner;
    private final Map<String, CelExpression> variables = new LinkedHashMap<>();
    private boolean asksForUser;

    ProgramCompiler(CelScope scope, Program.Manner manner) {
        this.scope = scope;
        this.manner = manner;
    }

    /** Adds a variable that the kind of the policy has in front of those that it defines. */
    ProgramCompiler with(String name, String expression) {
        define(name, scope.compile(expression));
        return this;
    }

    private void define(String name, CelExpression expression) {
        variables.put(PREFIX + name, expression);
        scope = scope.withVariable(PREFIX + name, expression);
    }

    /**
     * Compiles a policy.
     *
     * @param conditions what holds the conditions, or null
     * @param validations what holds the validations
     * @throws GitOpsException for the first expression that does not compile, at its place
     */
    Program compile(YamlMapping spec, @Nullable YamlSequence conditions, @Nullable YamlSequence validations) {
        for (YamlMapping variable : Mappings.of(spec.sequence("variables"))) {
            String name = variable.text("name");
            if (name != null) {
                define(name, expression(variable, "expression"));
            }
        }
        List<Condition> checked = new ArrayList<>();
        for (YamlMapping condition : Mappings.of(conditions)) {
            String name = condition.text("name");
            checked.add(new Condition(name == null ? "" : name, truth(condition)));
        }
        List<Validation> all = new ArrayList<>();
        for (YamlMapping validation : Mappings.of(validations)) {
            all.add(validation(validation));
        }
        boolean failClosed = !"Ignore".equals(spec.text("failurePolicy"));
        return new Program(checked, variables, all, failClosed, asksForUser, manner);
    }

    private Validation validation(YamlMapping validation) {
        CelExpression message =
                validation.get("messageExpression") == null ? null : expression(validation, "messageExpression");
        return new Validation(
                truth(validation),
                validation.text("message"),
                message,
                validation.mark().location());
    }

    private CelExpression truth(YamlMapping holder) {
        CelExpression expression = expression(holder, "expression");
        if (!expression.mayBeBoolean()) {
            throw new GitOpsException(
                    "the expression must give true or false", holder.mark().location(), "compare it with something");
        }
        return expression;
    }

    private CelExpression expression(YamlMapping holder, String key) {
        if (!(holder.get(key) instanceof YamlScalar scalar)) {
            throw new GitOpsException("there is no " + key, holder.mark().location());
        }
        asksForUser |= USER.matcher(scalar.text()).find();
        try {
            return scope.compile(scalar);
        } catch (CelException e) {
            throw e.location() == null
                    ? new GitOpsException(e.message(), scalar.mark().location(), null, e)
                    : e;
        }
    }
}
