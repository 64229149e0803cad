/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno;

import java.util.Map;
import org.gitopsmaven.policy.PolicyFacts;
import org.gitopsmaven.policy.PolicyObject;
import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/** The objects that an exception is for; without {@code match}, none. */
public final class ExceptionMatch {

    private final RuleMatch match;

    public ExceptionMatch(@Nullable YamlMapping match) {
        YamlMapping rule = new YamlMapping();
        if (match != null) {
            rule.put("match", match);
        }
        this.match = new RuleMatch(rule);
    }

    public boolean matches(PolicyObject object, Map<String, String> namespace, PolicyFacts facts) {
        return match.matches(object, namespace, facts);
    }
}
