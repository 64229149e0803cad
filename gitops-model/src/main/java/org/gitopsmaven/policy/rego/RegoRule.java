/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego;

import java.util.List;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.policy.rego.eval.RuleNode;

/** A rule that can be asked for, found once. */
public final class RegoRule {

    private final RuleNode node;

    RegoRule(RuleNode node) {
        this.node = node;
    }

    RuleNode node() {
        return node;
    }

    /** The names of its package and its own. */
    public List<String> path() {
        return node.path();
    }

    /** Where its first definition stands. */
    public Location location() {
        return node.rules().isEmpty()
                ? Location.of(node.name())
                : node.rules().get(0).location();
    }
}
