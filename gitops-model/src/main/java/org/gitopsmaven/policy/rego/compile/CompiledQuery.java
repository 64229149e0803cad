/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.compile;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.policy.rego.eval.Block;
import org.gitopsmaven.policy.rego.eval.Evaluation;
import org.gitopsmaven.policy.rego.eval.RuleNode;
import org.gitopsmaven.policy.rego.syntax.Body;
import org.gitopsmaven.policy.rego.syntax.Module;
import org.gitopsmaven.policy.rego.syntax.RegoVersion;
import org.gitopsmaven.policy.rego.value.Value;

/** A query over compiled rules. */
public final class CompiledQuery {

    private final Block block;
    private final int slots;
    private final Map<String, Integer> variables;

    private CompiledQuery(Block block, int slots, Map<String, Integer> variables) {
        this.block = block;
        this.slots = slots;
        this.variables = variables;
    }

    /** Compiles the text of a query. */
    public static CompiledQuery of(String text, RuleNode root) {
        Scope scope = new Scope();
        Body body = new Resolver(new Globals(root)).body(Module.parseQuery(text, "query", RegoVersion.V1), scope);
        Block block = new BodyCompiler(root, scope)
                .compile(body, new BitSet(), new BitSet())
                .block();
        return new CompiledQuery(block, scope.slots(), scope.variables());
    }

    /** The value of each variable, for each solution. */
    public List<Map<String, Value>> solutions(Evaluation evaluation) {
        return evaluation.solutions(block, slots, variables);
    }
}
