/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.selector;

import java.util.List;
import java.util.Map;
import org.gitopsmaven.kustomize.KustomizeException;

/** One part of a label selector. */
record LabelRequirement(String key, Operator operator, List<String> values) {

    enum Operator {
        IN,
        NOT_IN,
        EXISTS,
        DOES_NOT_EXIST,
        GREATER,
        LESS
    }

    LabelRequirement {
        LabelNames.requireKey(key);
        if (operator == Operator.GREATER || operator == Operator.LESS) {
            for (String value : values) {
                if (!isInteger(value)) {
                    throw new KustomizeException("for 'Gt', 'Lt' operators, the value must be an integer");
                }
            }
        }
        for (String value : values) {
            LabelNames.requireValue(key, value);
        }
    }

    boolean matches(Map<String, String> labels) {
        String value = labels.get(key);
        return switch (operator) {
            case IN -> value != null && values.contains(value);
            case NOT_IN -> value == null || !values.contains(value);
            case EXISTS -> value != null;
            case DOES_NOT_EXIST -> value == null;
            case GREATER -> value != null && isInteger(value) && Long.parseLong(value) > Long.parseLong(values.get(0));
            case LESS -> value != null && isInteger(value) && Long.parseLong(value) < Long.parseLong(values.get(0));
        };
    }

    private static boolean isInteger(String text) {
        try {
            Long.parseLong(text);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
