/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template;

import org.gitopsmaven.argocd.template.parse.Expression;
import org.gitopsmaven.argocd.template.parse.Node;
import org.gitopsmaven.argocd.template.parse.TemplateTree;
import org.gitopsmaven.golang.GoQuote;

/** Knows which part of a template is executed, and words its errors as Go does. */
final class Failure {

    private final TemplateTree tree;
    private String name = TemplateTree.MAIN;
    private int position;
    private Object part = "";

    Failure(TemplateTree tree) {
        this.tree = tree;
    }

    void at(int place, Node node) {
        position = place;
        part = node;
    }

    void at(Expression expression) {
        position = expression.position();
        part = expression;
    }

    /** Sets the template that is executed, and gives the one that was. */
    String enter(String template) {
        String before = name;
        name = template;
        return before;
    }

    TemplateExecutionException because(String message) {
        return new TemplateExecutionException("template: " + tree.place(position) + ": executing " + GoQuote.quote(name)
                + " at <" + part + ">: " + message);
    }
}
