/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.cel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gitopsmaven.policy.KindNames;
import org.gitopsmaven.policy.LabelMatch;
import org.gitopsmaven.policy.Outcome;
import org.gitopsmaven.policy.PolicyFacts;
import org.gitopsmaven.policy.PolicyInput;
import org.gitopsmaven.policy.PolicyObject;
import org.gitopsmaven.policy.PolicyResult;
import org.gitopsmaven.policy.PolicySet;
import org.gitopsmaven.policy.PolicySource;
import org.gitopsmaven.policy.cel.CelPolicyEngine;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.resource.Origin;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/** One test of Kyverno's command line: policies, objects, values and what is expected. */
final class KyvernoSuite {

    private final Path directory;
    private final YamlMapping test;
    private final YamlMapping values;
    private final KindNames kinds = new KindNames();
    private final List<YamlMapping> cluster = new ArrayList<>();
    private final List<YamlMapping> resources = new ArrayList<>();
    private final Map<String, PolicySet> policies = new HashMap<>();
    private final Map<String, String> policyKinds = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Object> answers = new LinkedHashMap<>();
    private Map<String, Object> user = Map.of("username", "", "groups", List.of());

    private KyvernoSuite(Path file, YamlMapping test) throws IOException {
        this.directory = file.resolveSibling("");
        this.test = test;
        this.values = values();
        readResources();
        readContext();
        readUser();
        readPolicies();
    }

    static KyvernoSuite read(Path file) throws IOException {
        return new KyvernoSuite(file, Documents.read(file).get(0));
    }

    private YamlMapping values() throws IOException {
        String file = test.text("variables");
        YamlMapping inline = test.mapping("values");
        if (file == null) {
            return inline == null ? new YamlMapping() : inline;
        }
        return Documents.read(directory.resolve(file)).get(0);
    }

    private void readResources() throws IOException {
        for (String key : List.of("resources", "clusterResources", "paramResources")) {
            for (String file : LabelMatch.texts(test.sequence(key))) {
                for (YamlMapping object : Documents.read(directory.resolve(file))) {
                    kinds.learn(object);
                    cluster.add(object);
                    cluster.addAll(Documents.mappings(object.at("spec", "resources")));
                    if (key.equals("resources")) {
                        resources.add(object);
                    }
                }
            }
        }
        cluster.addAll(0, Documents.mappings(values.get("namespaces")));
        for (YamlMapping selector : Documents.mappings(values.get("namespaceSelector"))) {
            YamlMapping metadata = new YamlMapping();
            metadata.put("name", YamlScalar.string(String.valueOf(selector.text("name"))));
            YamlNode labels = selector.get("labels");
            if (labels != null) {
                metadata.put("labels", labels);
            }
            YamlMapping namespace = new YamlMapping();
            namespace.put("apiVersion", YamlScalar.string("v1"));
            namespace.put("kind", YamlScalar.string("Namespace"));
            namespace.put("metadata", metadata);
            cluster.add(0, namespace);
        }
    }

    private void readContext() throws IOException {
        Map<String, Object> globals = new LinkedHashMap<>();
        for (YamlMapping entry : Documents.mappings(test.get("globalContextEntries"))) {
            List<Object> known = new ArrayList<>();
            for (YamlMapping object : Documents.mappings(entry.get("resources"))) {
                known.add(Documents.plain(object));
            }
            globals.put(String.valueOf(entry.text("name")), Map.of("items", known));
        }
        answers.put("globals", globals);
        String file = test.text("context");
        if (file == null || !Files.exists(directory.resolve(file))) {
            return;
        }
        YamlMapping spec = Documents.read(directory.resolve(file)).get(0).mapping("spec");
        if (spec != null) {
            cluster.addAll(Documents.mappings(spec.get("resources")));
            Map<String, Object> images = new LinkedHashMap<>();
            for (YamlMapping image : Documents.mappings(spec.get("images"))) {
                images.put(String.valueOf(image.text("image")), Documents.plain(image));
            }
            answers.put("images", images);
        }
    }

    @SuppressWarnings("unchecked")
    private void readUser() throws IOException {
        String file = test.text("userinfo");
        if (file == null) {
            return;
        }
        YamlMapping info = Documents.read(directory.resolve(file)).get(0);
        Map<String, Object> all =
                new LinkedHashMap<>((Map<String, Object>) Objects.requireNonNull(Documents.plain(info)));
        if (all.remove("userInfo") instanceof Map<?, ?> inner) {
            inner.forEach((key, value) -> all.put(String.valueOf(key), value));
        }
        all.putIfAbsent("groups", List.of());
        user = all;
    }

    private void readPolicies() throws IOException {
        List<PolicySource> sources = new ArrayList<>();
        for (String file : LabelMatch.texts(test.sequence("policies"))) {
            Documents.read(directory.resolve(file)).forEach(document -> sources.add(PolicySource.of(document)));
        }
        CelPolicyEngine engine = new CelPolicyEngine();
        List<PolicySource> accepted = sources.stream().filter(engine::accepts).toList();
        List<PolicySource> bindings = accepted.stream()
                .filter(source -> source.gvk().kind().endsWith("Binding"))
                .toList();
        for (PolicySource source : accepted) {
            if (!bindings.contains(source)) {
                List<PolicySource> one = new ArrayList<>(bindings);
                one.add(source);
                policies.put(source.name(), engine.compile(one, fault -> faults.add(fault.message())));
                policyKinds.put(source.name(), source.gvk().kind());
            }
        }
    }

    /** What is expected of policies written in CEL. */
    List<KyvernoCheck> checks() {
        List<KyvernoCheck> checks = new ArrayList<>();
        for (YamlMapping result : Documents.mappings(test.get("results"))) {
            String policy = String.valueOf(result.text("policy"));
            String kind = policyKinds.get(policy.substring(policy.indexOf('/') + 1));
            if (kind == null || result.contains("patchedResources") || result.contains("generatedResource")) {
                continue;
            }
            for (String object : LabelMatch.texts(result.sequence("resources"))) {
                checks.add(new KyvernoCheck(
                        kind,
                        policy.substring(policy.indexOf('/') + 1),
                        orEmpty(result.text("rule")),
                        orEmpty(result.text("kind")),
                        object,
                        orEmpty(result.text("result")),
                        orEmpty(result.text("operation"))));
            }
        }
        return checks;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** What is wrong with a result, or null. */
    @Nullable
    String wrong(KyvernoCheck check) {
        List<PolicyObject> objects = objects(check);
        if (objects.isEmpty()) {
            return "there is no such resource";
        }
        PolicySet set = policies.get(check.policy());
        List<PolicyResult> results = new ArrayList<>();
        for (PolicyObject object : objects) {
            if (set != null) {
                set.evaluate(new PolicyInput(List.of(object), facts(check, object)), results::add);
            }
        }
        String status =
                status(results.stream().filter(result -> isOf(result, check)).toList());
        boolean same = status.equals(check.result()) || check.result().equals("warn") && status.equals("fail");
        return same
                ? null
                : status + " " + results.stream().map(PolicyResult::message).toList() + faults;
    }

    private static boolean isOf(PolicyResult result, KyvernoCheck check) {
        return check.rule().isEmpty()
                || result.rule().isEmpty()
                || List.of(check.rule(), "autogen-" + check.rule(), "autogen-cronjob-" + check.rule())
                        .contains(result.rule());
    }

    private static String status(List<PolicyResult> results) {
        List<Outcome> outcomes = results.stream().map(PolicyResult::outcome).toList();
        if (outcomes.contains(Outcome.ERROR)) {
            return "error";
        }
        if (outcomes.contains(Outcome.FAIL)) {
            return "fail";
        }
        return outcomes.contains(Outcome.PASS) ? "pass" : "skip";
    }

    private PolicyFacts facts(KyvernoCheck check, PolicyObject object) {
        String operation = operation(check, object);
        return new PolicyFacts(operation, cluster, user, answers, Instant.now());
    }

    private String operation(KyvernoCheck check, PolicyObject object) {
        if (!check.operation().isEmpty()) {
            return check.operation();
        }
        for (YamlMapping policy : Documents.mappings(values.get("policies"))) {
            for (YamlMapping resource : Documents.mappings(policy.get("resources"))) {
                boolean same = check.policy().equals(policy.text("name"))
                        && object.name().equals(resource.text("name"));
                if (same && resource.at("values") instanceof YamlMapping map && map.text("request.operation") != null) {
                    return String.valueOf(map.text("request.operation"));
                }
            }
        }
        YamlMapping global = values.mapping("globalValues");
        String operation = global == null ? null : global.text("request.operation");
        return operation == null ? PolicyFacts.CREATE : operation;
    }

    private List<PolicyObject> objects(KyvernoCheck check) {
        int slash = check.object().lastIndexOf('/');
        String name = check.object().substring(slash + 1);
        String namespace = slash < 0 ? "" : check.object().substring(0, slash);
        String kind = check.objectKind().substring(check.objectKind().lastIndexOf('/') + 1);
        return resources.stream()
                .map(this::object)
                .filter(object -> name.equals("*") || object.name().equals(name))
                .filter(object -> kind.isEmpty() || object.gvk().kind().equals(kind))
                .filter(object -> namespace.isEmpty() || object.namespace().equals(namespace))
                .toList();
    }

    private PolicyObject object(YamlMapping content) {
        Resource resource = new Resource(content, new Origin(content.mark().location()));
        Gvk gvk = resource.gvk();
        String namespace = resource.namespace().isEmpty() ? "default" : resource.namespace();
        return new PolicyObject(
                resource, YamlDialect.GOYAML2, kinds.plural(gvk), kinds.isCluster(gvk) ? "" : namespace);
    }
}
