/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.classic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.policy.LabelMatch;
import org.gitopsmaven.policy.PolicyFault;
import org.gitopsmaven.policy.PolicySource;
import org.gitopsmaven.policy.kyverno.ExceptionMatch;
import org.gitopsmaven.policy.kyverno.jmespath.JmesPathException;
import org.gitopsmaven.policy.kyverno.podsecurity.Exclusion;
import org.gitopsmaven.policy.kyverno.value.PlainValues;
import org.gitopsmaven.policy.kyverno.variable.Conditions;
import org.gitopsmaven.policy.kyverno.variable.Expressions;
import org.gitopsmaven.resource.Mappings;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;

/** All exceptions, by the policy that they are from. */
final class PolicyExceptions {

    private final Map<String, List<PolicyException>> byPolicy = new HashMap<>();

    private PolicyExceptions() {}

    static boolean isOne(PolicySource source) {
        return source.gvk().group().equals("kyverno.io") && source.gvk().kind().equals("PolicyException");
    }

    /** Reads exceptions. What has no meaning is told and left out. */
    static PolicyExceptions of(List<PolicySource> sources, Expressions expressions, Consumer<Finding> found) {
        PolicyExceptions exceptions = new PolicyExceptions();
        for (PolicySource source : sources) {
            YamlMapping spec =
                    source.document() == null ? null : source.document().mapping("spec");
            try {
                if (spec != null) {
                    exceptions.add(source, spec, expressions);
                }
            } catch (JmesPathException e) {
                found.accept(PolicyFault.finding(source, new GitOpsException(e.getMessage(), source.location())));
            } catch (GitOpsException e) {
                found.accept(PolicyFault.finding(source, e));
            }
        }
        return exceptions;
    }

    private void add(PolicySource source, YamlMapping spec, Expressions expressions) {
        ExceptionMatch match = new ExceptionMatch(spec.mapping("match"));
        Conditions conditions = Conditions.of(PlainValues.of(spec.get("conditions"), YamlDialect.GOYAML2), expressions);
        List<Exclusion> controls = Exclusion.all(PlainValues.of(spec.get("podSecurity"), YamlDialect.GOYAML2));
        for (YamlMapping entry : Mappings.of(spec.sequence("exceptions"))) {
            byPolicy.computeIfAbsent(String.valueOf(entry.text("policyName")), name -> new ArrayList<>())
                    .add(new PolicyException(
                            source.name(), LabelMatch.texts(entry.sequence("ruleNames")), match, conditions, controls));
        }
    }

    /** Those from a policy; a namespaced policy is named with its namespace. */
    List<PolicyException> of(PolicySource policy) {
        return byPolicy.getOrDefault(qualified(policy), List.of());
    }

    private static String qualified(PolicySource policy) {
        YamlMapping metadata =
                policy.document() == null ? null : policy.document().mapping("metadata");
        String namespace = metadata == null ? null : metadata.text("namespace");
        boolean namespaced = policy.gvk().kind().equals("Policy") && namespace != null;
        return namespaced ? namespace + "/" + policy.name() : policy.name();
    }
}
