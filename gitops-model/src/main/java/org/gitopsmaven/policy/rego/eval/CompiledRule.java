/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.eval;

import java.util.List;
import org.gitopsmaven.finding.Location;
import org.jspecify.annotations.Nullable;

/**
 * A rule that can be evaluated. Its parts are set once, by the compiler, when all rules are known.
 */
public final class CompiledRule {

    private final Location location;
    private final boolean set;
    private int slots;
    private List<Pattern> parameters = List.of();
    private List<Operand> keys = List.of();
    private @Nullable Branch first;

    /**
     * A body and what the rule gives when it holds.
     *
     * @param value the value, or the element of a set
     * @param otherwise what is tried when the body does not hold; null when nothing is
     */
    public record Branch(
            Block body, Operand value, @Nullable Branch otherwise) {}

    /** A rule; one with {@code contains} gives elements of a set. */
    public CompiledRule(Location location, boolean set) {
        this.location = location;
        this.set = set;
    }

    /** Sets the parts: how many variables, the patterns of arguments, the keys below the node, the first body. */
    public void complete(int slots, List<Pattern> parameters, List<Operand> keys, Branch first) {
        this.slots = slots;
        this.parameters = List.copyOf(parameters);
        this.keys = List.copyOf(keys);
        this.first = first;
    }

    public Location location() {
        return location;
    }

    public boolean isSet() {
        return set;
    }

    List<Operand> keys() {
        return keys;
    }

    List<Pattern> parameters() {
        return parameters;
    }

    Frame frame(Query query) {
        return new Frame(query, slots);
    }

    Branch first() {
        if (first == null) {
            throw new IllegalStateException("the rule at " + location + " was never completed");
        }
        return first;
    }

    /** Whether it can give one value only, however often its body holds. */
    boolean isConstant() {
        Branch branch = first();
        return branch.otherwise() == null && branch.value().constant() != null;
    }

    /** Gives each value, with the frame that it was found in; true when the solution stopped it. */
    boolean each(Frame frame, Sink sink) {
        for (Branch branch = first(); branch != null; branch = branch.otherwise()) {
            boolean[] found = new boolean[1];
            Branch tried = branch;
            boolean stop = tried.body().run(frame, () -> {
                found[0] = true;
                return tried.value().each(frame, sink);
            });
            if (stop) {
                return true;
            }
            if (found[0]) {
                return false;
            }
        }
        return false;
    }
}
