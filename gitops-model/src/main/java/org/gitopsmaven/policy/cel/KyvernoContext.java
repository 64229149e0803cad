/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.cel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.cel.CelBindings;
import org.gitopsmaven.cel.function.AuthorizerFunctions;
import org.gitopsmaven.cel.value.CelValues;
import org.gitopsmaven.policy.PolicyFacts;
import org.gitopsmaven.policy.PolicyObject;
import org.gitopsmaven.resource.Mappings;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/** The variables that expressions of Kyverno have besides those of Kubernetes (kyverno/kyverno, {@code pkg/cel/compiler}). */
final class KyvernoContext {

    static final List<String> VARIABLES = List.of("images", "exceptions");
    static final Map<String, String> TYPES = Map.of(
            "authorizer",
            AuthorizerFunctions.AUTHORIZER,
            "authorizer.requestResource",
            AuthorizerFunctions.RESOURCE_CHECK,
            CelBindings.NOW,
            "timestamp",
            "resource",
            "kyverno.Resources",
            "globalContext",
            "kyverno.Globals",
            "http",
            "kyverno.Http",
            "image",
            "kyverno.Images");
    private static final List<String> CONTAINERS = List.of("containers", "initContainers", "ephemeralContainers");
    private static final List<List<String>> POD_SPECS =
            List.of(List.of("spec", "template", "spec"), List.of("spec", "jobTemplate", "spec", "template", "spec"));

    private KyvernoContext() {}

    static CelBindings bindings(AdmissionRequest request, PolicyFacts facts) {
        SuppliedAnswers answers = new SuppliedAnswers(facts);
        return request.bindings()
                .copy()
                .set("images", CelValues.of(images(request.object())))
                .set("exceptions", CelValues.of(Map.of("allowedImages", List.of(), "allowedValues", List.of())))
                .set(CelBindings.NOW, facts.now())
                .set("resource", answers)
                .set("globalContext", answers)
                .set("http", answers)
                .set("image", answers);
    }

    private static Map<String, List<String>> images(PolicyObject object) {
        YamlNode spec = object.gvk().kind().equals("Pod") ? object.content().get("spec") : null;
        for (List<String> path : POD_SPECS) {
            spec = spec == null ? object.content().at(path.toArray(String[]::new)) : spec;
        }
        Map<String, List<String>> images = new LinkedHashMap<>();
        for (String field : CONTAINERS) {
            images.put(field, spec instanceof YamlMapping mapping ? images(mapping.get(field)) : List.of());
        }
        return images;
    }

    private static List<String> images(@Nullable YamlNode containers) {
        List<String> images = new ArrayList<>();
        for (YamlMapping container : Mappings.of(containers)) {
            if (container.get("image") instanceof YamlScalar image) {
                images.add(image.text());
            }
        }
        return images;
    }
}
