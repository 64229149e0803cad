/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.eval;

import org.gitopsmaven.policy.rego.value.BooleanValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** The kinds of steps, but for {@link WithStep}. */
public final class Steps {

    private Steps() {}

    /** The operand is neither undefined nor false. */
    public static Step holds(Operand operand) {
        return new Holds(operand);
    }

    /** A value of the operand matches. */
    public static Step match(Operand operand, Pattern pattern) {
        return new Match(operand, pattern);
    }

    /** The block has no solution. */
    public static Step not(Block block) {
        return new Not(block);
    }

    /** An element of the domain matches; the pattern of keys may be missing. */
    public static Step someIn(Operand domain, @Nullable Pattern key, Pattern value) {
        return new SomeIn(domain, key, value);
    }

    /** Each element of the domain has a solution of the block. */
    public static Step every(Operand domain, @Nullable Pattern key, Pattern value, Block block) {
        return new Every(domain, key, value, block);
    }

    private static final class Holds extends Step {

        private final Operand operand;

        Holds(Operand operand) {
            this.operand = operand;
        }

        @Override
        boolean isSingle() {
            return operand.isSingle();
        }

        @Override
        boolean holds(Frame frame) {
            return operand.isSingle() ? isTrue(operand.one(frame)) : super.holds(frame);
        }

        @Override
        boolean run(Frame frame, Next next) {
            return operand.each(frame, value -> isTrue(value) && next.go());
        }

        private static boolean isTrue(@Nullable Value value) {
            return value != null && value != BooleanValue.FALSE;
        }
    }

    private static final class Match extends Step {

        private final Operand operand;
        private final Pattern pattern;

        Match(Operand operand, Pattern pattern) {
            this.operand = operand;
            this.pattern = pattern;
        }

        @Override
        boolean isSingle() {
            return operand.isSingle() && pattern.isSingle();
        }

        @Override
        boolean holds(Frame frame) {
            if (!operand.isSingle()) {
                return super.holds(frame);
            }
            Value value = operand.one(frame);
            return value != null && pattern.matches(frame, value);
        }

        @Override
        boolean run(Frame frame, Next next) {
            return operand.each(frame, value -> pattern.match(frame, value, next));
        }
    }

    private static final class Not extends Step {

        private final Block block;

        Not(Block block) {
            this.block = block;
        }

        @Override
        boolean isSingle() {
            return true;
        }

        @Override
        boolean holds(Frame frame) {
            return !block.holds(frame);
        }

        @Override
        boolean run(Frame frame, Next next) {
            return holds(frame) && next.go();
        }
    }

    private static final class SomeIn extends Step {

        private final Operand domain;
        private final @Nullable Pattern key;
        private final Pattern value;

        SomeIn(Operand domain, @Nullable Pattern key, Pattern value) {
            this.domain = domain;
            this.key = key;
            this.value = value;
        }

        @Override
        boolean isSingle() {
            return false;
        }

        @Override
        boolean run(Frame frame, Next next) {
            return domain.each(
                    frame,
                    collection -> collection.forEach((k, v) -> {
                        frame.query().tick();
                        return key == null
                                ? value.match(frame, v, next)
                                : key.match(frame, k, () -> value.match(frame, v, next));
                    }));
        }
    }

    private static final class Every extends Step {

        private final Operand domain;
        private final @Nullable Pattern key;
        private final Pattern value;
        private final Block block;

        Every(Operand domain, @Nullable Pattern key, Pattern value, Block block) {
            this.domain = domain;
            this.key = key;
            this.value = value;
            this.block = block;
        }

        @Override
        boolean isSingle() {
            return domain.isSingle();
        }

        @Override
        boolean run(Frame frame, Next next) {
            return domain.each(frame, collection -> collection.isCollection() && all(frame, collection) && next.go());
        }

        private boolean all(Frame frame, Value collection) {
            return !collection.forEach((k, v) -> {
                frame.query().tick();
                boolean bound = (key == null || key.matches(frame, k)) && value.matches(frame, v);
                return !bound || !block.holds(frame);
            });
        }
    }
}
