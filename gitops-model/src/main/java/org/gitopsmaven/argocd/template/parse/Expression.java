/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.parse;

import java.util.List;
import java.util.stream.Collectors;

/** A part of an action that has a value. Its string form is the one that Go's messages show. */
public sealed interface Expression {

    /** Where it starts in the text of the template. */
    int position();

    /**
     * Commands, each given the value of the one before.
     *
     * @param variables what the value is put into
     * @param assigns whether the variables were declared before
     */
    record Pipe(int position, List<Variable> variables, boolean assigns, List<Command> commands) implements Expression {

        @Override
        public String toString() {
            String names = variables.stream().map(Variable::toString).collect(Collectors.joining(", "));
            String head = variables.isEmpty() ? "" : names + (assigns ? " = " : " := ");
            return commands.stream().map(Command::toString).collect(Collectors.joining(" | ", head, ""));
        }
    }

    /** A function or value with its arguments. */
    record Command(int position, List<Expression> words) implements Expression {

        @Override
        public String toString() {
            return words.stream()
                    .map(word -> word instanceof Pipe ? "(" + word + ")" : word.toString())
                    .collect(Collectors.joining(" "));
        }
    }

    record Identifier(int position, String name) implements Expression {

        @Override
        public String toString() {
            return name;
        }
    }

    record Dot(int position) implements Expression {

        @Override
        public String toString() {
            return ".";
        }
    }

    record Nil(int position) implements Expression {

        @Override
        public String toString() {
            return "nil";
        }
    }

    record Field(int position, List<String> path) implements Expression {

        @Override
        public String toString() {
            return "." + String.join(".", path);
        }
    }

    /** A variable, then the fields that are asked of it. */
    record Variable(int position, List<String> path) implements Expression {

        @Override
        public String toString() {
            return String.join(".", path);
        }
    }

    /** Fields of the value of an expression. */
    record Chain(int position, Expression target, List<String> path) implements Expression {

        @Override
        public String toString() {
            return (target instanceof Pipe ? "(" + target + ")" : target.toString()) + "." + String.join(".", path);
        }
    }

    record Bool(int position, boolean value) implements Expression {

        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /** A number; what it is depends on where it stands. */
    record Number(int position, NumberLiteral value) implements Expression {

        @Override
        public String toString() {
            return value.text();
        }
    }

    /**
     * A string.
     *
     * @param quoted as it is written
     */
    record Text(int position, String quoted, String value) implements Expression {

        @Override
        public String toString() {
            return quoted;
        }
    }
}
