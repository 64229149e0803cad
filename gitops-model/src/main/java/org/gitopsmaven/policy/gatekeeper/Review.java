/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.gatekeeper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.policy.PolicyFacts;
import org.gitopsmaven.policy.PolicyObject;
import org.gitopsmaven.policy.rego.value.ArrayValue;
import org.gitopsmaven.policy.rego.value.BooleanValue;
import org.gitopsmaven.policy.rego.value.NullValue;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.StringValue;
import org.gitopsmaven.policy.rego.value.TreeValues;
import org.gitopsmaven.policy.rego.value.Value;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;

/** The request that would create an object, as templates see it: {@code input.review}. */
final class Review {

    private Review() {}

    static Value of(PolicyObject object, PolicyFacts facts) {
        Gvk gvk = object.gvk();
        Value content = TreeValues.of(object.placedContent(), object.dialect());
        YamlMapping before = facts.oldObject();
        boolean deletes = facts.operation().equals("DELETE");
        Map<String, Value> review = new HashMap<>();
        review.put("uid", StringValue.EMPTY);
        review.put("kind", texts(Map.of("group", gvk.group(), "version", gvk.version(), "kind", gvk.kind())));
        review.put(
                "resource", texts(Map.of("group", gvk.group(), "version", gvk.version(), "resource", object.plural())));
        review.put("name", StringValue.of(object.name()));
        review.put("namespace", StringValue.of(object.namespace()));
        review.put("operation", StringValue.of(facts.operation()));
        review.put("userInfo", facts.user() == null ? ObjectValue.EMPTY : json(facts.user()));
        review.put("object", content);
        review.put("oldObject", before != null ? TreeValues.of(before) : deletes ? content : NullValue.NULL);
        review.put("options", NullValue.NULL);
        review.put("dryRun", BooleanValue.FALSE);
        facts.namespaceOf(object)
                .ifPresent(namespace ->
                        review.put("_unstable", ObjectValue.ofTexts(Map.of("namespace", TreeValues.of(namespace)))));
        return ObjectValue.ofTexts(review);
    }

    private static Value texts(Map<String, String> texts) {
        Map<String, Value> values = new HashMap<>();
        texts.forEach((key, text) -> values.put(key, StringValue.of(text)));
        return ObjectValue.ofTexts(values);
    }

    /** What people supplied: maps, lists and texts. */
    private static Value json(Object supplied) {
        if (supplied instanceof Map<?, ?> map) {
            Map<String, Value> values = new HashMap<>();
            map.forEach((key, value) -> values.put(String.valueOf(key), json(value)));
            return ObjectValue.ofTexts(values);
        }
        if (supplied instanceof List<?> list) {
            return ArrayValue.of(list.stream().map(Review::json).toList());
        }
        return StringValue.of(String.valueOf(supplied));
    }

    /** The parameters of a constraint; an empty object when it has none. */
    static Value parameters(YamlMapping constraint) {
        return constraint.at("spec", "parameters") instanceof YamlMapping parameters
                ? TreeValues.of(parameters, YamlDialect.GOYAML2)
                : ObjectValue.EMPTY;
    }
}
