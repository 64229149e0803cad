/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.cel;

import java.util.List;
import java.util.Map;
import org.gitopsmaven.policy.LabelMatch;
import org.gitopsmaven.policy.PolicyObject;
import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/** Which objects a policy or a binding concerns (apiserver, {@code pkg/admission/plugin/policy/matching}). */
final class ResourceMatch {

    private final List<ResourceRule> rules;
    private final List<ResourceRule> excluded;
    private final LabelMatch objects;
    private final LabelMatch namespaces;
    private final boolean narrows;

    private ResourceMatch(YamlMapping match, boolean narrows) {
        this.rules = ResourceRule.all(match.sequence("resourceRules"));
        this.excluded = ResourceRule.all(match.sequence("excludeResourceRules"));
        this.objects = LabelMatch.of(match.mapping("objectSelector"));
        this.namespaces = LabelMatch.of(match.mapping("namespaceSelector"));
        this.narrows = narrows;
    }

    /** What a policy says; without rules it concerns nothing. */
    static ResourceMatch ofPolicy(@Nullable YamlMapping match) {
        return new ResourceMatch(match == null ? new YamlMapping() : match, false);
    }

    /** What a binding says; without rules it concerns what its policy does. */
    static ResourceMatch ofBinding(@Nullable YamlMapping match) {
        return new ResourceMatch(match == null ? new YamlMapping() : match, true);
    }

    /** @param namespace labels of the namespace of the object; empty for what lives in none */
    boolean matches(PolicyObject object, String operation, Map<String, String> namespace) {
        boolean byRule = narrows && rules.isEmpty() || rules.stream().anyMatch(rule -> rule.matches(object, operation));
        return byRule
                && excluded.stream().noneMatch(rule -> rule.matches(object, operation))
                && objects.matches(object.labels())
                && (namespaces.isEmpty()
                        || !object.isNamespaced() && !object.isNamespace()
                        || namespaces.matches(namespace));
    }

    /** Why nothing that a build creates can match, or null. */
    @Nullable
    String obstacle() {
        if (rules.isEmpty() || rules.stream().anyMatch(rule -> rule.asksFor("CREATE") && !rule.isOfSubresources())) {
            return null;
        }
        return rules.stream().allMatch(ResourceRule::isOfSubresources)
                ? "subresource requests do not exist in a build"
                : "no old object in a build";
    }
}
