/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel.function;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Functions by name, each with its overloads, and the types that they bring along. */
public final class FunctionTable {

    /** What a function does with its arguments, the receiver first. */
    @FunctionalInterface
    public interface Body {

        /**
         * @throws FunctionFault when the function has no result for them
         */
        Object call(Object[] arguments);
    }

    /**
     * One overload.
     *
     * @param isMember whether the first parameter is the receiver
     * @param parameters types as CEL writes them: {@code string}, {@code list<T>}, {@code net.IP}
     */
    public record Overload(boolean isMember, List<String> parameters, String result, Body body) {

        public Overload {
            parameters = List.copyOf(parameters);
        }
    }

    private final Map<String, List<Overload>> functions = new LinkedHashMap<>();
    private final Map<String, Class<?>> types = new LinkedHashMap<>();

    /** The functions that Kubernetes has. */
    public static FunctionTable kubernetes() {
        FunctionTable table = new FunctionTable();
        RegexFunctions.addTo(table);
        ListFunctions.addTo(table);
        UrlFunctions.addTo(table);
        IpFunctions.addTo(table);
        CidrFunctions.addTo(table);
        QuantityFunctions.addTo(table);
        SemverFunctions.addTo(table);
        NamedFormatFunctions.addTo(table);
        TextFunctions.addTo(table);
        GrowingFunctions.addTo(table);
        AuthorizerFunctions.addTo(table);
        return table;
    }

    /** The functions that Kyverno has, those of Kubernetes among them. */
    public static FunctionTable kyverno() {
        FunctionTable table = kubernetes();
        KyvernoFunctions.addTo(table);
        KyvernoImageFunctions.addTo(table);
        ClusterFunctions.addTo(table);
        return table;
    }

    /** A function that is called on a value: {@code receiver.name(parameters)}. */
    void member(String receiver, String name, List<String> parameters, String result, Body body) {
        List<String> all = new ArrayList<>();
        all.add(receiver);
        all.addAll(parameters);
        add(name, new Overload(true, all, result, body));
    }

    /** A function that is called by its name, which may have dots. */
    void global(String name, List<String> parameters, String result, Body body) {
        add(name, new Overload(false, parameters, result, body));
    }

    private void add(String name, Overload overload) {
        functions.computeIfAbsent(name, key -> new ArrayList<>()).add(overload);
    }

    /** A type whose values are of this class, which has {@code equals}. */
    void type(String name, Class<?> values) {
        types.put(name, values);
    }

    public Map<String, List<Overload>> functions() {
        return functions;
    }

    public Map<String, Class<?>> types() {
        return types;
    }
}
