/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.List;

/** The change of an edit made to a tree, against which its text is held. */
final class TreeChange {

    private TreeChange() {}

    /** Sets a node, adding what is missing on the way; gives the changed root. */
    static YamlNode set(YamlNode root, List<PathStep> steps, YamlNode value) {
        if (steps.isEmpty()) {
            return value;
        }
        PathStep step = steps.get(0);
        YamlNode next = step.in(root);
        List<PathStep> rest = steps.subList(1, steps.size());
        if (next != null) {
            replace(root, step, set(next, rest, value));
            return root;
        }
        YamlNode added = around(steps, value);
        if (root instanceof YamlMapping mapping && added instanceof YamlMapping one) {
            mapping.add(one.entries().get(0));
        } else if (root instanceof YamlSequence sequence && added instanceof YamlSequence one) {
            sequence.add(one.get(0));
        } else {
            return added;
        }
        return root;
    }

    /** A new node from which these steps lead to a value. */
    static YamlNode around(List<PathStep> steps, YamlNode value) {
        YamlNode node = value;
        for (int i = steps.size() - 1; i >= 0; i--) {
            node = steps.get(i).around(node);
        }
        return node;
    }

    private static void replace(YamlNode node, PathStep step, YamlNode value) {
        if (node instanceof YamlMapping mapping && step instanceof PathStep.Key key) {
            mapping.put(key.name(), value);
        } else if (node instanceof YamlSequence sequence) {
            sequence.set(position(sequence, step), value);
        }
    }

    private static int position(YamlSequence sequence, PathStep step) {
        YamlNode item = step.in(sequence);
        for (int i = 0; i < sequence.size(); i++) {
            if (sequence.get(i) == item) {
                return i;
            }
        }
        throw new IllegalStateException("no item " + step);
    }

    /** Removes the node that the steps lead to. */
    static void remove(YamlNode root, List<PathStep> steps) {
        YamlNode node = root;
        for (PathStep step : steps.subList(0, steps.size() - 1)) {
            YamlNode next = step.in(node);
            if (next == null) {
                return;
            }
            node = next;
        }
        PathStep last = steps.get(steps.size() - 1);
        if (node instanceof YamlMapping mapping && last instanceof PathStep.Key key) {
            mapping.remove(key.name());
        } else if (node instanceof YamlSequence sequence) {
            sequence.remove(position(sequence, last));
        }
    }
}
