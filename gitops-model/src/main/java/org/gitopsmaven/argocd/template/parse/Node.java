/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a template that is executed in its turn. */
public sealed interface Node {

    /** Where it starts in the text of the template. */
    int position();

    /** Text to print as it is. */
    record Text(int position, String text) implements Node {}

    /** A pipeline whose value is printed, unless it only declares variables. */
    record Action(int position, Expression.Pipe pipe) implements Node {}

    /** {@code if} and {@code with}. */
    record Branch(
            int position,
            boolean with,
            Expression.Pipe pipe,
            List<Node> then,
            @Nullable List<Node> otherwise) implements Node {}

    record Range(
            int position,
            Expression.Pipe pipe,
            List<Node> body,
            @Nullable List<Node> otherwise) implements Node {}

    record Break(int position) implements Node {}

    record Continue(int position) implements Node {}

    /** The call of a named template. */
    record Template(int position, String name, Expression.@Nullable Pipe pipe) implements Node {

        @Override
        public String toString() {
            String argument = pipe == null ? "" : " " + pipe;
            return "{{template " + org.gitopsmaven.golang.GoQuote.quote(name) + argument + "}}";
        }
    }

    /** What closes a list of nodes; in no finished tree. */
    record Closing(int position, boolean isElse) implements Node {

        @Override
        public String toString() {
            return isElse ? "{{else}}" : "{{end}}";
        }
    }
}
