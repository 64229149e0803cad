/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.variable;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gitopsmaven.policy.PolicyFacts;
import org.gitopsmaven.policy.kyverno.jmespath.EntryException;
import org.gitopsmaven.policy.kyverno.jmespath.JmesPathException;
import org.gitopsmaven.policy.kyverno.jmespath.UnknowableException;
import org.gitopsmaven.policy.kyverno.value.PlainValues;
import org.gitopsmaven.yaml.YamlDialect;
import org.jspecify.annotations.Nullable;

/** A question to a cluster or a registry: answered by what the user supplied and what is rendered, else not at all. */
final class ClusterEntry implements ContextEntry {

    private final String name;
    private final String kind;
    private final Template question;

    ClusterEntry(String name, String kind, Map<?, ?> question, Expressions expressions) {
        this.name = name;
        this.kind = kind;
        this.question = Templates.of(question, expressions);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public @Nullable Object load(Context context, PolicyFacts facts) {
        try {
            if (question.resolve(context) instanceof Map<?, ?> asked) {
                Object answer = answer(asked, facts);
                if (answer != null) {
                    boolean searched = asked.get("jmesPath") instanceof String && !kind.equals("configMap");
                    return searched ? context.search(String.valueOf(asked.get("jmesPath")), answer) : answer;
                }
            }
        } catch (UnknowableException e) {
            throw e;
        } catch (JmesPathException e) {
            if (!context.knows(name)) {
                throw new EntryException("failed to load the context entry " + name + ": " + e.getMessage());
            }
        }
        if (context.knows(name)) {
            return context.value(name);
        }
        throw new UnknowableException("cluster data not supplied: the context entry " + name + " (" + kind + ")");
    }

    private @Nullable Object answer(Map<?, ?> asked, PolicyFacts facts) {
        return switch (kind) {
            case "configMap" -> configMap(asked, facts);
            case "apiCall" -> call(asked, facts);
            case "globalReference" -> supplied("globals", asked.get("name"), facts);
            default -> supplied("images", asked.get("reference"), facts);
        };
    }

    private static @Nullable Object supplied(String kind, @Nullable Object name, PolicyFacts facts) {
        Map<String, Object> answers = facts.answers();
        return answers != null && answers.get(kind) instanceof Map<?, ?> byName ? byName.get(name) : null;
    }

    private static @Nullable Object configMap(Map<?, ?> asked, PolicyFacts facts) {
        String namespace = asked.get("namespace") instanceof String given ? given : "default";
        return facts.find("v1", "ConfigMap", namespace, String.valueOf(asked.get("name")))
                .map(object -> {
                    Map<String, @Nullable Object> map = new LinkedHashMap<>();
                    map.put("data", PlainValues.of(object.get("data"), YamlDialect.GOYAML2));
                    map.put("metadata", PlainValues.of(object.get("metadata"), YamlDialect.GOYAML2));
                    return map;
                })
                .orElse(null);
    }

    private static @Nullable Object call(Map<?, ?> asked, PolicyFacts facts) {
        Object url = asked.get("service") instanceof Map<?, ?> service ? service.get("url") : asked.get("urlPath");
        String method = asked.get("method") instanceof String given ? given : "GET";
        if (!(url instanceof String text)) {
            return null;
        }
        Object answer = facts.supplied().call(method, text);
        ApiPath path = answer == null && asked.get("urlPath") != null && method.equals("GET") ? ApiPath.of(text) : null;
        return path == null ? answer : path.answer(facts);
    }
}
