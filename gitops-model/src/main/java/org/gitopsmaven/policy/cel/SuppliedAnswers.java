/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.cel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gitopsmaven.cel.function.ClusterAnswers;
import org.gitopsmaven.cel.function.FunctionFault;
import org.gitopsmaven.cel.value.CelValues;
import org.gitopsmaven.policy.KindNames;
import org.gitopsmaven.policy.PolicyFacts;
import org.gitopsmaven.policy.PolicyObject;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/**
 * Answers from the objects that are known, and from what was supplied under {@code images} and {@code globals}. An
 * object that is not known may be in the cluster all the same.
 */
record SuppliedAnswers(PolicyFacts facts) implements ClusterAnswers {

    @Override
    public Object answer(String question, List<Object> arguments) {
        return switch (question) {
            case "resource.get" -> get(arguments);
            case "resource.list" -> list(arguments);
            case "image.getMetadata" -> supplied("images", arguments.get(0));
            case "global.get" -> supplied("globals", arguments.get(0));
            default -> throw unknown();
        };
    }

    private static FunctionFault unknown() {
        return FunctionFault.unknowable("cluster or registry data not supplied");
    }

    private Object supplied(String kind, Object name) {
        Map<String, Object> answers = facts.answers();
        Object known = answers != null && answers.get(kind) instanceof Map<?, ?> byName ? byName.get(name) : null;
        if (known == null) {
            throw unknown();
        }
        return CelValues.of(known);
    }

    private Object get(List<Object> arguments) {
        String namespace = arguments.size() > 3 ? arguments.get(2).toString() : "";
        Object name = arguments.get(arguments.size() - 1);
        return matching(arguments, namespace)
                .filter(object -> name.equals(metadata(object, "name")))
                .findFirst()
                .map(object -> CelValues.of(object, YamlDialect.GOYAML2))
                .orElseThrow(() -> facts.answers() == null
                        ? unknown()
                        : new FunctionFault(arguments.get(1) + " \"" + name + "\" not found"));
    }

    private Object list(List<Object> arguments) {
        if (facts.answers() == null) {
            throw unknown();
        }
        String namespace = arguments.size() > 2 ? arguments.get(2).toString() : "";
        Map<?, ?> labels = arguments.size() > 3 && arguments.get(3) instanceof Map<?, ?> given ? given : Map.of();
        List<Object> items = new ArrayList<>();
        matching(arguments, namespace)
                .filter(object -> PolicyObject.texts(object.at("metadata", "labels"))
                        .entrySet()
                        .containsAll(labels.entrySet()))
                .forEach(object -> items.add(CelValues.of(object, YamlDialect.GOYAML2)));
        return CelValues.of(Map.of("items", items));
    }

    private Stream<YamlMapping> matching(List<Object> arguments, String namespace) {
        KindNames names = new KindNames();
        return facts.clusterObjects().stream()
                .filter(object -> arguments.get(0).equals(object.text("apiVersion")))
                .filter(object -> arguments.get(1).equals(names.plural(Gvk.of(object))))
                .filter(object -> isIn(object, namespace));
    }

    /** An object that says no namespace lives in none, or wherever it is applied to. */
    private static boolean isIn(YamlMapping object, String namespace) {
        String own = metadata(object, "namespace");
        return namespace.isEmpty() || own == null || own.equals(namespace);
    }

    private static @Nullable String metadata(YamlMapping object, String key) {
        YamlMapping metadata = object.mapping("metadata");
        return metadata == null ? null : metadata.text(key);
    }
}
