/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.golang.GoValue;

/** The variables of an executing template, the innermost last. */
final class Scope {

    private static final class Variable {

        private final String name;
        private GoValue value;

        Variable(String name, GoValue value) {
            this.name = name;
            this.value = value;
        }
    }

    private final List<Variable> variables = new ArrayList<>();

    Scope(GoValue root) {
        push("$", root);
    }

    void push(String name, GoValue value) {
        variables.add(new Variable(name, value));
    }

    int mark() {
        return variables.size();
    }

    void pop(int mark) {
        variables.subList(mark, variables.size()).clear();
    }

    /** Sets the variable that is this many places below the top. */
    void setTop(int place, GoValue value) {
        variables.get(variables.size() - place).value = value;
    }

    void set(String name, GoValue value) {
        find(name).value = value;
    }

    GoValue get(String name) {
        return find(name).value;
    }

    private Variable find(String name) {
        for (int i = variables.size() - 1; i >= 0; i--) {
            if (variables.get(i).name.equals(name)) {
                return variables.get(i);
            }
        }
        throw new IllegalStateException("undefined variable: " + name); // the parser lets none through
    }
}
