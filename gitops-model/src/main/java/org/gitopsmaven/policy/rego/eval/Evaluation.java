/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** One evaluation of compiled rules for one input. Not for several threads. */
public final class Evaluation {

    private final Session session;
    private final Query query;

    /**
     * An evaluation.
     *
     * @param root the tree of all rules
     * @param input what {@code input} is; null when it is undefined
     * @param data what lies below {@code data} besides the rules
     */
    public Evaluation(RuleNode root, @Nullable Value input, ObjectValue data, EvaluationSettings settings) {
        this.session = new Session(settings);
        this.query = new Query(session, root, input, data);
    }

    /** The value of a node, with a budget of its own; null when it is undefined. What rules gave before is known. */
    public @Nullable Value value(RuleNode node) {
        session.renew();
        return Documents.value(node, query);
    }

    /** All solutions of a query: the value of each of its variables. */
    public List<Map<String, Value>> solutions(Block body, int slots, Map<String, Integer> variables) {
        List<Map<String, Value>> solutions = new ArrayList<>();
        Frame frame = new Frame(query, slots);
        body.run(frame, () -> {
            Map<String, Value> solution = new LinkedHashMap<>();
            variables.forEach((name, slot) -> solution.put(name, frame.read(slot)));
            solutions.add(solution);
            return false;
        });
        return solutions;
    }

    /** The builtins that were asked for what a build cannot know. */
    public Set<String> refused() {
        return session.refused();
    }

    /** What {@code print} wrote. */
    public List<String> printed() {
        return session.printed();
    }
}
