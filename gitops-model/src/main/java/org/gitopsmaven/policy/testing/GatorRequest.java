/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.testing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.policy.KindNames;
import org.gitopsmaven.policy.LabelMatch;
import org.gitopsmaven.policy.PolicyFacts;
import org.gitopsmaven.policy.PolicyInput;
import org.gitopsmaven.policy.PolicyObject;
import org.gitopsmaven.resource.Origin;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the API server: to create an object, or what an {@code AdmissionReview} says.
 *
 * @param before the object that is there already, or null
 */
record GatorRequest(YamlMapping object, @Nullable YamlMapping before, String operation, Map<String, Object> user) {

    static GatorRequest of(YamlMapping document) {
        YamlMapping request = document.mapping("request");
        if (request == null || !"AdmissionReview".equals(document.text("kind"))) {
            return new GatorRequest(document, null, PolicyFacts.CREATE, Map.of());
        }
        YamlMapping object = request.mapping("object");
        YamlMapping before = request.mapping("oldObject");
        YamlMapping judged = object != null ? object : before != null ? before : document;
        String operation = request.text("operation");
        return new GatorRequest(
                judged, before, operation == null ? PolicyFacts.CREATE : operation, user(request.mapping("userInfo")));
    }

    private static Map<String, Object> user(@Nullable YamlMapping info) {
        Map<String, Object> user = new LinkedHashMap<>();
        if (info != null) {
            user.putAll(PolicyObject.texts(info));
            user.put("groups", LabelMatch.texts(info.sequence("groups")));
        }
        return user;
    }

    PolicyInput input(List<YamlMapping> inventory) {
        KindNames kinds = new KindNames();
        inventory.forEach(kinds::learn);
        Resource resource = new Resource(object, new Origin(object.mark().location()));
        String namespace = kinds.isCluster(resource.gvk()) ? "" : resource.namespace();
        PolicyObject judged = new PolicyObject(resource, YamlDialect.GOYAML2, kinds.plural(resource.gvk()), namespace);
        PolicyFacts facts = new PolicyFacts(operation, inventory, user, null, Instant.now());
        return new PolicyInput(List.of(judged), before == null ? facts : facts.replacing(before));
    }
}
