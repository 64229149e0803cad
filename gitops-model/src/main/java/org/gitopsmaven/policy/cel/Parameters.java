/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.cel;

import java.util.List;
import java.util.function.Consumer;
import org.gitopsmaven.cel.CelBindings;
import org.gitopsmaven.cel.value.CelValues;
import org.gitopsmaven.policy.LabelMatch;
import org.gitopsmaven.policy.Outcome;
import org.gitopsmaven.policy.PolicyFacts;
import org.gitopsmaven.policy.PolicyObject;
import org.gitopsmaven.policy.PolicyResult;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/**
 * Objects that a policy takes as parameters (apiserver, {@code policy_dispatcher.go}, {@code CollectParams}): one by its
 * name, or all that a selector finds; the policy is evaluated once with each.
 */
record Parameters(@Nullable YamlMapping kind, @Nullable YamlMapping reference) {

    static final Parameters NONE = new Parameters(null, null);

    static Parameters of(@Nullable YamlMapping kind, @Nullable YamlMapping reference) {
        return new Parameters(kind, reference);
    }

    /** Hands over the bindings for each parameter, or tells that there is none. */
    void forEach(
            AdmissionRequest request,
            PolicyFacts facts,
            Verdicts verdicts,
            Consumer<PolicyResult> results,
            Consumer<CelBindings> evaluation) {
        if (kind == null || reference == null) {
            evaluation.accept(request.bindings());
            return;
        }
        List<YamlMapping> found = found(kind, reference, request.object(), facts);
        for (YamlMapping parameter : found) {
            evaluation.accept(request.bindings().copy().set("params", CelValues.of(parameter, YamlDialect.GOYAML2)));
        }
        if (found.isEmpty()) {
            boolean denies = "Deny".equals(reference.text("parameterNotFoundAction"));
            results.accept(verdicts.result(
                    denies ? Outcome.FAIL : Outcome.SKIP,
                    denies
                            ? "no params found for policy binding with `Deny` parameterNotFoundAction"
                            : "the parameter is not in the set",
                    request.object(),
                    null));
        }
    }

    private static List<YamlMapping> found(
            YamlMapping kind, YamlMapping reference, PolicyObject object, PolicyFacts facts) {
        String name = reference.text("name");
        String given = reference.text("namespace");
        String namespace = given == null ? object.namespace() : given;
        LabelMatch selector = LabelMatch.of(reference.mapping("selector"));
        return facts.clusterObjects().stream()
                .filter(other -> same(other.text("apiVersion"), kind.text("apiVersion")))
                .filter(other -> same(other.text("kind"), kind.text("kind")))
                .filter(other -> inNamespace(other, namespace))
                .filter(other -> name == null
                        ? selector.matches(PolicyObject.texts(other.at("metadata", "labels")))
                        : name.equals(metadata(other, "name")))
                .toList();
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other);
    }

    /** An object that says no namespace lives in none, or wherever it is applied to. */
    private static boolean inNamespace(YamlMapping object, String namespace) {
        String own = metadata(object, "namespace");
        return own == null || namespace.isEmpty() || own.equals(namespace);
    }

    private static @Nullable String metadata(YamlMapping object, String key) {
        YamlMapping metadata = object.mapping("metadata");
        return metadata == null ? null : metadata.text(key);
    }
}
