/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.classic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.policy.kyverno.FailureAction;
import org.gitopsmaven.policy.kyverno.RuleMatch;
import org.gitopsmaven.policy.kyverno.jmespath.JmesPathException;
import org.gitopsmaven.policy.kyverno.podsecurity.PodSecurityRule;
import org.gitopsmaven.policy.kyverno.value.PlainValues;
import org.gitopsmaven.policy.kyverno.variable.Conditions;
import org.gitopsmaven.policy.kyverno.variable.ContextEntries;
import org.gitopsmaven.policy.kyverno.variable.Expressions;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/** Compiles the rules of one policy. */
final class RuleCompiler {

    private static final int DEEPEST_LOOP = 8;

    private final String policy;
    private final YamlMapping spec;
    private final List<PolicyException> exceptions;
    private final Expressions expressions;

    RuleCompiler(String policy, YamlMapping spec, List<PolicyException> exceptions, Expressions expressions) {
        this.policy = policy;
        this.spec = spec;
        this.exceptions = exceptions;
        this.expressions = expressions;
    }

    /**
     * Compiles a rule.
     *
     * @throws GitOpsException at the rule, for what has no meaning in it
     */
    ClassicRule compile(YamlMapping rule, PodPlace place) {
        Map<String, @Nullable Object> plain = PlainValues.map(rule, YamlDialect.GOYAML2);
        String name = rule.text("name") == null ? "" : String.valueOf(rule.text("name"));
        try {
            Map<?, ?> validate = plain.get("validate") instanceof Map<?, ?> map ? map : Map.of();
            RuleText text =
                    new RuleText(name, validate.get("message") instanceof String message ? message : "", expressions);
            return new ClassicRule(
                    policy,
                    name,
                    new RuleMatch(rule),
                    ContextEntries.of(plain.get("context"), expressions),
                    Conditions.of(plain.get("preconditions"), expressions),
                    exceptions.stream()
                            .filter(exception -> exception.concerns(name))
                            .toList(),
                    body(validate, text, place, 0),
                    FailureAction.of(spec, rule.mapping("validate")),
                    rule.mark().location());
        } catch (JmesPathException e) {
            throw new GitOpsException(
                    "rule " + name + ": " + e.getMessage(), rule.mark().location());
        } catch (GitOpsException e) {
            throw new GitOpsException(
                    "rule " + name + ": " + e.message(), rule.mark().location(), e.hint());
        }
    }

    private Body body(Map<?, ?> validate, RuleText text, PodPlace place, int depth) {
        if (validate.get("podSecurity") instanceof Map<?, ?> security) {
            return new PodSecurityBody(PodSecurityRule.of(security), text.rule());
        }
        if (validate.get("deny") instanceof Map<?, ?> deny) {
            return new DenyBody(Conditions.of(deny.get("conditions"), expressions), text);
        }
        if (validate.containsKey("deny")) {
            return new DenyBody(Conditions.NONE, text);
        }
        if (validate.get("pattern") != null) {
            Object pattern = depth == 0 ? place.wrapped(validate.get("pattern")) : validate.get("pattern");
            return new PatternBody(CompiledPattern.of(pattern, expressions), text);
        }
        if (validate.get("anyPattern") instanceof List<?> patterns) {
            List<CompiledPattern> compiled = new ArrayList<>();
            patterns.forEach(pattern ->
                    compiled.add(CompiledPattern.of(depth == 0 ? place.wrapped(pattern) : pattern, expressions)));
            return new AnyPatternBody(compiled, text);
        }
        if (validate.get("foreach") instanceof List<?> loops && depth < DEEPEST_LOOP) {
            return new ForEachBody(loops(loops, text, place, depth), depth);
        }
        throw new GitOpsException(
                "there is nothing to validate",
                null,
                "give the rule a pattern, an anyPattern, deny conditions, foreach, podSecurity or cel");
    }

    private List<Loop> loops(List<?> loops, RuleText text, PodPlace place, int depth) {
        List<Loop> compiled = new ArrayList<>();
        for (Object item : loops) {
            if (item instanceof Map<?, ?> loop && loop.get("list") instanceof String list) {
                compiled.add(new Loop(
                        list.strip(),
                        loop.get("elementScope") instanceof Boolean scope ? scope : null,
                        ContextEntries.of(loop.get("context"), expressions),
                        Conditions.of(loop.get("preconditions"), expressions),
                        body(loop, text, place, depth + 1)));
            } else {
                throw new GitOpsException("a foreach has no list", null, "name what it loops over under list");
            }
        }
        return compiled;
    }
}
