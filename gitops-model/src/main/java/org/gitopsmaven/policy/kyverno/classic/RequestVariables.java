/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.classic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.policy.PolicyFacts;
import org.gitopsmaven.policy.PolicyObject;
import org.gitopsmaven.policy.SuppliedValues;
import org.gitopsmaven.policy.kyverno.RuleAutogen;
import org.gitopsmaven.policy.kyverno.variable.DottedPath;
import org.gitopsmaven.policy.kyverno.variable.LazyMap;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a request: the object, who asks and for what, its images, and what the user supplied (kyverno/kyverno,
 * {@code pkg/engine/context}).
 */
final class RequestVariables {

    private static final String SERVICE_ACCOUNT = "system:serviceaccount:";
    private static final String NO_USER = "no user in a build: the policy reads who asks";

    private final Request request;
    private final Map<String, @Nullable Object> common;

    RequestVariables(Request request) {
        this.request = request;
        this.common = supplied(root(), request.facts().supplied().variables());
    }

    Map<String, @Nullable Object> of(String rule) {
        SuppliedValues values = request.facts().supplied();
        Map<String, Object> own = values.ofRule(rule);
        return supplied(common, own.isEmpty() ? values.ofRule(RuleAutogen.original(rule)) : own);
    }

    private static Map<String, @Nullable Object> supplied(
            Map<String, @Nullable Object> root, Map<String, Object> variables) {
        Map<String, @Nullable Object> all = root;
        for (Map.Entry<String, Object> variable : variables.entrySet()) {
            all = DottedPath.of(variable.getKey()).put(all, variable.getValue());
        }
        return all;
    }

    private Map<String, @Nullable Object> root() {
        PolicyFacts facts = request.facts();
        LazyMap root = new LazyMap();
        root.put("request", asked());
        root.putLazy(
                "images",
                () -> ContainerImages.of(request.value(), request.object().gvk().kind()));
        if (facts.user() == null) {
            root.putUnknowable("serviceAccountName", NO_USER);
            root.putUnknowable("serviceAccountNamespace", NO_USER);
        } else {
            String name = String.valueOf(username(facts.user()));
            String account = name.startsWith(SERVICE_ACCOUNT) ? name.substring(SERVICE_ACCOUNT.length()) : "";
            String[] parts = account.split(":", -1);
            root.put("serviceAccountName", parts.length > 1 ? parts[1] : "");
            root.put("serviceAccountNamespace", parts.length > 1 ? parts[0] : "");
        }
        return root;
    }

    private static @Nullable Object username(Map<String, Object> user) {
        return user.get("userInfo") instanceof Map<?, ?> info ? info.get("username") : user.get("username");
    }

    private Map<String, @Nullable Object> asked() {
        PolicyObject object = request.object();
        LazyMap asked = new LazyMap();
        asked.put("kind", kind(object, "kind", object.gvk().kind()));
        asked.put("resource", kind(object, "resource", object.plural()));
        asked.put("name", object.name());
        asked.put("namespace", object.namespace());
        asked.put("operation", request.facts().operation());
        asked.put("dryRun", false);
        if (!request.deletes()) {
            asked.putLazy("object", request::value);
        }
        if (!request.facts().operation().equals(PolicyFacts.CREATE)) {
            asked.putLazy("oldObject", request::oldValue);
        }
        user(asked, request.facts().user());
        return asked;
    }

    private static void user(LazyMap asked, @Nullable Map<String, Object> user) {
        if (user == null) {
            asked.putUnknowable("userInfo", NO_USER);
            asked.putUnknowable("roles", NO_USER);
            asked.putUnknowable("clusterRoles", NO_USER);
            return;
        }
        Map<String, @Nullable Object> info = new LinkedHashMap<>(user);
        asked.put("roles", info.remove("roles"));
        asked.put("clusterRoles", info.remove("clusterRoles"));
        info.values().removeIf(value -> "".equals(value) || List.of().equals(value)); // as Go leaves out what is empty
        asked.put("userInfo", info);
    }

    private static Map<String, @Nullable Object> kind(PolicyObject object, String key, String name) {
        Map<String, @Nullable Object> kind = new LinkedHashMap<>();
        kind.put("group", object.gvk().group());
        kind.put("version", object.gvk().version());
        kind.put(key, name);
        return kind;
    }
}
