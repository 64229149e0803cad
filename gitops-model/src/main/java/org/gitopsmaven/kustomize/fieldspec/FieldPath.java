/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.fieldspec;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.path.PathSplitter;

/**
 * The path of a field spec: field names with {@code /} between them, {@code \/} for a slash in a name. Sequences on the
 * way need no mark; {@code name[]} says that the field must be one.
 *
 * @param text as it was written
 * @param steps one per field name
 */
public record FieldPath(String text, List<Step> steps) {

    private static final int MAX_STEPS = 500;

    /**
     * @param name as it was written
     * @param field the name of the field
     * @param sequence whether the field must be a sequence, and so is never made
     */
    record Step(String name, String field, boolean sequence) {

        static Step of(String name) {
            boolean sequence = name.endsWith("[]");
            return new Step(name, sequence ? name.substring(0, name.length() - 2) : name, sequence);
        }

        /** Whether kyaml reads a number, a wildcard or a condition in the name. */
        boolean isMoreThanAName() {
            if (field.equals("*") || field.equals("-") || field.startsWith("[") && field.endsWith("]")) {
                return true;
            }
            for (int i = 0; i < field.length(); i++) {
                if (field.charAt(i) < '0' || field.charAt(i) > '9') {
                    return false;
                }
            }
            return !field.isEmpty();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * Takes a path apart.
     *
     * @throws KustomizeException when it is longer than any document is deep
     */
    public static FieldPath of(String text) {
        List<String> names = PathSplitter.split(text, "/");
        if (names.size() > MAX_STEPS) {
            throw new KustomizeException("a field path of " + names.size() + " parts; the limit is " + MAX_STEPS);
        }
        List<Step> steps = new ArrayList<>(names.size());
        for (String name : names) {
            steps.add(Step.of(name));
        }
        return new FieldPath(text, steps);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldPath path && path.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
