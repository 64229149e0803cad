/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.cel;

import java.util.Map;
import org.gitopsmaven.cel.CelScope;
import org.gitopsmaven.cel.function.AuthorizerFunctions;

/** What expressions of policies may name. Built when the first policy of its kind is compiled. */
final class Scopes {

    private static final class Kubernetes {
        static final CelScope SCOPE = CelScope.kubernetes()
                .withVariables(AdmissionRequest.VARIABLES)
                .withTypedVariables(Map.of(
                        "authorizer", AuthorizerFunctions.AUTHORIZER,
                        "authorizer.requestResource", AuthorizerFunctions.RESOURCE_CHECK));
    }

    private Scopes() {}

    static CelScope kubernetes() {
        return Kubernetes.SCOPE;
    }
}
