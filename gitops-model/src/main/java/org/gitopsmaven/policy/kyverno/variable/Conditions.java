/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.variable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Conditions of preconditions, {@code deny} and exceptions: {@code any} and {@code all}, a list of such blocks, or a plain
 * list, all of which must hold (kyverno/kyverno, {@code pkg/engine/variables/evaluate.go}).
 */
public final class Conditions {

    /** No conditions, which hold. */
    public static final Conditions NONE = new Conditions(List.of());

    /**
     * What conditions say.
     *
     * @param message what the conditions that decided say
     * @param key the key of the one that decided, as it is written; empty where there is none
     */
    public record Decision(boolean holds, String message, String key) {}

    private record Block(@Nullable List<Condition> any, List<Condition> all) {}

    private final List<Block> blocks;

    private Conditions(List<Block> blocks) {
        this.blocks = blocks;
    }

    public static Conditions of(@Nullable Object value, Expressions expressions) {
        if (value instanceof Map<?, ?> block) {
            return new Conditions(List.of(block(block, expressions)));
        }
        if (!(value instanceof List<?> list)) {
            return NONE;
        }
        List<Block> blocks = new ArrayList<>();
        for (Object item : list) {
            if (item instanceof Map<?, ?> map) {
                boolean plain = map.containsKey("key") || map.containsKey("operator");
                blocks.add(plain ? new Block(null, List.of(Condition.of(map, expressions))) : block(map, expressions));
            }
        }
        return new Conditions(blocks);
    }

    private static Block block(Map<?, ?> block, Expressions expressions) {
        List<Condition> any = conditions(block.get("any"), expressions);
        List<Condition> all = conditions(block.get("all"), expressions);
        return new Block(any, all == null ? List.of() : all);
    }

    private static @Nullable List<Condition> conditions(@Nullable Object value, Expressions expressions) {
        if (!(value instanceof List<?> list)) {
            return null;
        }
        List<Condition> conditions = new ArrayList<>();
        for (Object item : list) {
            if (item instanceof Map<?, ?> map) {
                conditions.add(Condition.of(map, expressions));
            }
        }
        return conditions;
    }

    /**
     * Whether the conditions hold.
     *
     * @throws org.gitopsmaven.policy.kyverno.jmespath.JmesPathException when a variable cannot be told
     */
    public Decision decide(Context context) {
        List<String> messages = new ArrayList<>();
        String key = "";
        for (Block block : blocks) {
            Decision decision = decide(block, context);
            if (!decision.holds()) {
                return decision;
            }
            key = key.isEmpty() ? decision.key() : key;
            messages.add(decision.message());
        }
        return new Decision(true, joined(messages), key);
    }

    private static Decision decide(Block block, Context context) {
        List<String> holding = new ArrayList<>();
        List<String> failing = new ArrayList<>();
        List<Condition> any = block.any();
        String key = "";
        boolean anyHolds = any == null;
        if (any != null) {
            for (Condition condition : any) {
                if (condition.holds(context)) {
                    anyHolds = true;
                    key = condition.text();
                    holding.add(condition.message());
                    break;
                }
                failing.add(condition.message());
            }
        }
        boolean allHold = true;
        for (Condition condition : block.all()) {
            allHold = condition.holds(context);
            (allHold ? holding : failing).add(condition.message());
            key = key.isEmpty() ? condition.text() : key;
            if (!allHold) {
                break;
            }
        }
        boolean holds = anyHolds && allHold;
        return new Decision(holds, joined(holds ? holding : failing), key);
    }

    private static String joined(List<String> messages) {
        return String.join(
                "; ", messages.stream().filter(message -> !message.isEmpty()).toList());
    }
}
