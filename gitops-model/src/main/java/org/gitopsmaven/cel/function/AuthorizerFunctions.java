/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel.function;

import java.util.List;

/**
 * What asks the cluster who may do what (apiserver, {@code pkg/cel/library/authz.go}): declared, so that expressions
 * compile, but without an answer.
 */
public final class AuthorizerFunctions {

    /** The type of the variable {@code authorizer}. */
    public static final String AUTHORIZER = "kubernetes.authorization.Authorizer";

    private static final String PATH_CHECK = "kubernetes.authorization.PathCheck";
    private static final String GROUP_CHECK = "kubernetes.authorization.GroupCheck";
    /** The type of the variable {@code authorizer.requestResource}. */
    public static final String RESOURCE_CHECK = "kubernetes.authorization.ResourceCheck";

    private static final String DECISION = "kubernetes.authorization.Decision";

    private record Nobody() {}

    /** The authorizer that knows nothing. */
    public static final Object UNKNOWN = new Nobody();

    private AuthorizerFunctions() {}

    static void addTo(FunctionTable table) {
        for (String type : List.of(AUTHORIZER, PATH_CHECK, GROUP_CHECK, RESOURCE_CHECK, DECISION)) {
            table.type(type, Nobody.class);
        }
        declare(table, AUTHORIZER, "path", List.of("string"), PATH_CHECK);
        declare(table, AUTHORIZER, "group", List.of("string"), GROUP_CHECK);
        declare(table, AUTHORIZER, "serviceAccount", List.of("string", "string"), AUTHORIZER);
        declare(table, GROUP_CHECK, "resource", List.of("string"), RESOURCE_CHECK);
        for (String name : List.of("subresource", "namespace", "name", "fieldSelector", "labelSelector")) {
            declare(table, RESOURCE_CHECK, name, List.of("string"), RESOURCE_CHECK);
        }
        declare(table, PATH_CHECK, "check", List.of("string"), DECISION);
        declare(table, RESOURCE_CHECK, "check", List.of("string"), DECISION);
        declare(table, DECISION, "allowed", List.of(), "bool");
        declare(table, DECISION, "errored", List.of(), "bool");
        declare(table, DECISION, "error", List.of(), "string");
        declare(table, DECISION, "reason", List.of(), "string");
    }

    private static void declare(
            FunctionTable table, String receiver, String name, List<String> parameters, String result) {
        table.member(receiver, name, parameters, result, arguments -> {
            throw FunctionFault.unknowable("authorization cannot be known at build time");
        });
    }
}
