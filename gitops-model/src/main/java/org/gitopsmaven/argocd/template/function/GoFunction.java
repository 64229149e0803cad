/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

import java.util.List;
import org.gitopsmaven.golang.GoType;
import org.gitopsmaven.golang.GoValue;

/**
 * A function of a template.
 *
 * @param parameters their types; of a variadic function, the last one may come any number of times
 */
public record GoFunction(List<GoType> parameters, boolean variadic, Body body) {

    /** What a function does. */
    public interface Body {

        /** Its value; fails with {@link GoCallException}. */
        GoValue call(Arguments arguments);
    }

    static GoFunction of(Body body, GoType... parameters) {
        return new GoFunction(List.of(parameters), false, body);
    }

    static GoFunction variadic(Body body, GoType... parameters) {
        return new GoFunction(List.of(parameters), true, body);
    }

    /** How many arguments it must get at least. */
    public int required() {
        return variadic ? parameters.size() - 1 : parameters.size();
    }

    /** The type of the argument at {@code index}. */
    public GoType parameter(int index) {
        return parameters.get(Math.min(index, parameters.size() - 1));
    }

    public GoValue call(List<GoValue> arguments) {
        return body.call(new Arguments(arguments));
    }
}
