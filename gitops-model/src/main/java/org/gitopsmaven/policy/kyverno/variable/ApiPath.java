/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.variable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gitopsmaven.policy.KindNames;
import org.gitopsmaven.policy.PolicyFacts;
import org.gitopsmaven.policy.kyverno.value.PlainValues;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** What a path of the API server asks for, when that is one object. */
record ApiPath(String apiVersion, String namespace, String plural, String name) {

    private static final Pattern SYNTAX =
            Pattern.compile("/(?:api/([^/]+)|apis/([^/]+/[^/]+))(?:/namespaces/([^/]+)(?=/))?/([^/]+)/([^/?]+)");

    /** The path of a text; null for one that asks for something else. */
    static @Nullable ApiPath of(String text) {
        Matcher matcher = SYNTAX.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        String core = matcher.group(1);
        return new ApiPath(
                core == null ? matcher.group(2) : core,
                orEmpty(matcher.group(3)),
                matcher.group(4),
                orEmpty(matcher.group(5)));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The object, if it is known; a cluster may hold others. */
    @Nullable
    Object answer(PolicyFacts facts) {
        KindNames kinds = new KindNames();
        return facts.clusterObjects().stream()
                .filter(object -> apiVersion.equals(object.text("apiVersion")))
                .filter(object -> plural.equals(kinds.plural(Gvk.of(object))))
                .filter(object -> namespace.isEmpty() || namespace.equals(namespace(object)))
                .filter(object -> name.equals(metadata(object, "name")))
                .findFirst()
                .map(ApiPath::plain)
                .orElse(null);
    }

    private static String namespace(YamlMapping object) {
        String namespace = metadata(object, "namespace");
        return namespace.isEmpty() ? "default" : namespace;
    }

    private static String metadata(YamlMapping object, String key) {
        YamlNode metadata = object.get("metadata");
        return orEmpty(metadata instanceof YamlMapping mapping ? mapping.text(key) : null);
    }

    private static @Nullable Object plain(YamlMapping object) {
        return PlainValues.of(object, YamlDialect.GOYAML2);
    }
}
