/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gitopsmaven.policy.kyverno.jmespath.Expression;
import org.gitopsmaven.policy.kyverno.value.Budget;
import org.gitopsmaven.policy.kyverno.value.PlainValues;
import org.gitopsmaven.resource.Mappings;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/** What a cluster, a registry or a server would answer, as a test says. */
final class TestAnswers {

    private final Map<String, Object> answers = new LinkedHashMap<>();
    private final Map<String, Object> calls = new LinkedHashMap<>();

    TestAnswers(TestFiles files, YamlMapping test, TestObjects objects) {
        answers.put("globals", globals(files, test));
        for (YamlMapping context : files.all(test, "context")) {
            YamlMapping spec = context.mapping("spec");
            if (spec != null) {
                objects.know(Mappings.of(spec.get("resources")));
                answers.put("images", images(spec));
            }
        }
        for (YamlMapping call : Mappings.of(test.get("apiCallResponses"))) {
            YamlMapping response = call.mapping("response");
            String url = call.text("urlPath") != null ? call.text("urlPath") : call.text("url");
            String method = call.text("method");
            Object body = response == null ? null : plain(response.get("body"));
            String status = response == null ? null : response.text("statusCode");
            if (body != null && (status == null || status.startsWith("2"))) {
                String prefix =
                        method == null || method.isBlank() ? "" : method.strip().toUpperCase(Locale.ROOT) + ":";
                calls.put(prefix + url, body);
            }
        }
    }

    private static @Nullable Object plain(org.gitopsmaven.yaml.@Nullable YamlNode node) {
        return PlainValues.of(node, YamlDialect.GOYAML2);
    }

    private static Map<String, Object> globals(TestFiles files, YamlMapping test) {
        Map<String, Object> globals = new LinkedHashMap<>();
        for (YamlMapping entry : Mappings.of(test.get("globalContextEntries"))) {
            Object data = projected(entry, plain(entry.get("data")));
            globals.put(String.valueOf(entry.text("name")), data != null ? data : objects(files, entry));
        }
        return globals;
    }

    /** Objects as a list, or as the items of one for those who ask for these. */
    private static List<@Nullable Object> objects(TestFiles files, YamlMapping entry) {
        List<@Nullable Object> known = new ArrayList<>();
        for (YamlMapping object : Mappings.of(entry.get("resources"))) {
            known.add(plain(object));
        }
        files.all(entry, "resourceFiles").forEach(object -> known.add(plain(object)));
        return known;
    }

    private static @Nullable Object projected(YamlMapping entry, @Nullable Object data) {
        List<YamlMapping> projections = Mappings.of(entry.get("projections"));
        if (data == null || projections.isEmpty()) {
            return data;
        }
        Map<String, @Nullable Object> projected = new LinkedHashMap<>();
        for (YamlMapping projection : projections) {
            Expression path = Expression.of(String.valueOf(projection.text("path")));
            projected.put(String.valueOf(projection.text("name")), path.search(data, Instant.EPOCH, new Budget()));
        }
        return projected;
    }

    private static Map<String, Object> images(YamlMapping spec) {
        Map<String, Object> images = new LinkedHashMap<>();
        for (YamlMapping image : Mappings.of(spec.get("images"))) {
            Object known = plain(image);
            if (known != null) {
                images.put(String.valueOf(image.text("image")), known);
            }
        }
        return images;
    }

    Map<String, Object> answers() {
        return answers;
    }

    Map<String, Object> calls() {
        return calls;
    }
}
