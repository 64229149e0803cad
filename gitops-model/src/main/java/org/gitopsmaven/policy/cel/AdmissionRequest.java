/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.cel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.cel.CelBindings;
import org.gitopsmaven.cel.function.AuthorizerFunctions;
import org.gitopsmaven.cel.value.CelValues;
import org.gitopsmaven.policy.PolicyFacts;
import org.gitopsmaven.policy.PolicyObject;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/** The request that would create an object, as expressions see it. Made once for all policies. */
final class AdmissionRequest {

    /** Every variable that policies may name, besides their own. */
    static final List<String> VARIABLES =
            List.of("object", "oldObject", "request", "params", "namespaceObject", "anyObject");

    private static final String DELETE = "DELETE";

    private final PolicyObject object;
    private final Map<String, String> namespaceLabels;
    private final CelBindings bindings;

    AdmissionRequest(PolicyObject object, PolicyFacts facts) {
        this.object = object;
        YamlMapping namespace = facts.namespaceOf(object).orElse(null);
        this.namespaceLabels = facts.namespaceLabels(object);
        this.bindings = new CelBindings()
                .setNull(VARIABLES)
                .set("object", value(object))
                .set("request", request(object, facts))
                .set("namespaceObject", namespaceObject(object, namespace))
                .set("authorizer", AuthorizerFunctions.UNKNOWN)
                .set("authorizer.requestResource", AuthorizerFunctions.UNKNOWN);
        if (facts.operation().equals(DELETE)) {
            bindings.set("oldObject", value(object)).set("object", null);
        } else if (facts.oldObject() != null) {
            bindings.set("oldObject", CelValues.of(facts.oldObject(), object.dialect()));
        } else if (facts.operation().equals("UPDATE")) {
            bindings.set("oldObject", value(object));
        }
    }

    PolicyObject object() {
        return object;
    }

    Map<String, String> namespaceLabels() {
        return namespaceLabels;
    }

    CelBindings bindings() {
        return bindings;
    }

    private static Object value(PolicyObject object) {
        return object.isNamespaced() && !object.isNamespace()
                ? CelValues.inNamespace(object.content(), object.namespace(), object.dialect())
                : CelValues.of(object.content(), object.dialect());
    }

    private static @Nullable Object namespaceObject(PolicyObject object, @Nullable YamlMapping namespace) {
        if (!object.isNamespaced() || object.isNamespace()) {
            return null;
        }
        return namespace != null
                ? CelValues.of(namespace, YamlDialect.GOYAML2)
                : CelValues.of(Map.of(
                        "metadata",
                        Map.of(
                                "name",
                                object.namespace(),
                                "labels",
                                Map.of("kubernetes.io/metadata.name", object.namespace()))));
    }

    private static Object request(PolicyObject object, PolicyFacts facts) {
        Gvk gvk = object.gvk();
        Map<String, Object> kind = Map.of("group", gvk.group(), "version", gvk.version(), "kind", gvk.kind());
        Map<String, Object> resource =
                Map.of("group", gvk.group(), "version", gvk.version(), "resource", object.plural());
        Map<String, Object> user = facts.user();
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("kind", kind);
        request.put("requestKind", kind);
        request.put("resource", resource);
        request.put("requestResource", resource);
        request.put("subResource", "");
        request.put("requestSubResource", "");
        request.put("name", object.name());
        request.put("namespace", object.namespace());
        request.put("operation", facts.operation());
        request.put("userInfo", user != null ? user : Map.of("username", "", "groups", List.of()));
        request.put("dryRun", false);
        request.put("options", Map.of());
        return CelValues.of(request);
    }
}
