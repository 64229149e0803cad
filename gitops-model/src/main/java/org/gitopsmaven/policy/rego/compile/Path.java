/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.compile;

import java.util.List;
import org.gitopsmaven.policy.rego.eval.RuleNode;
import org.gitopsmaven.policy.rego.syntax.Term;
import org.gitopsmaven.policy.rego.syntax.Term.Ref;
import org.gitopsmaven.policy.rego.syntax.Terms;
import org.jspecify.annotations.Nullable;

/** A path below {@code data}: how far it leads through the tree of rules, and what is left of it. */
final class Path {

    private final RuleNode nearest;
    private final List<Term> rest;

    Path(RuleNode root, Ref ref) {
        RuleNode node = root;
        int used = 0;
        while (used < ref.path().size() && !node.isRule()) {
            String name = Terms.textOf(ref.path().get(used));
            RuleNode child = name == null ? null : node.child(name);
            if (child == null) {
                break;
            }
            node = child;
            used++;
        }
        this.nearest = node;
        this.rest = ref.path().subList(used, ref.path().size());
    }

    RuleNode nearest() {
        return nearest;
    }

    List<Term> rest() {
        return rest;
    }

    /** The node, when the whole path leads to one. */
    @Nullable
    RuleNode node() {
        return rest.isEmpty() ? nearest : null;
    }
}
