/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.cel;

import java.util.Map;
import org.gitopsmaven.cel.CelScope;
import org.gitopsmaven.cel.function.AuthorizerFunctions;
import org.gitopsmaven.cel.function.FunctionTable;

/** What expressions of policies may name. Built when the first policy of its kind is compiled. */
final class Scopes {

    private static final class Kubernetes {
        static final CelScope SCOPE = CelScope.kubernetes()
                .withVariables(AdmissionRequest.VARIABLES)
                .withTypedVariables(Map.of(
                        "authorizer", AuthorizerFunctions.AUTHORIZER,
                        "authorizer.requestResource", AuthorizerFunctions.RESOURCE_CHECK));
    }

    private static final class Kyverno {
        static final CelScope SCOPE = CelScope.of(FunctionTable.kyverno())
                .withVariables(AdmissionRequest.VARIABLES)
                .withVariables(KyvernoContext.VARIABLES)
                .withTypedVariables(KyvernoContext.TYPES);
    }

    private Scopes() {}

    static CelScope kyverno() {
        return Kyverno.SCOPE;
    }

    static CelScope kubernetes() {
        return Kubernetes.SCOPE;
    }
}
