/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gitopsmaven.policy.PolicyEngine;
import org.gitopsmaven.policy.PolicyFacts;
import org.gitopsmaven.policy.PolicyInput;
import org.gitopsmaven.policy.PolicyObject;
import org.gitopsmaven.policy.PolicySet;
import org.gitopsmaven.policy.PolicySource;
import org.gitopsmaven.policy.cel.CelPolicyEngine;
import org.gitopsmaven.policy.kyverno.classic.ClassicPolicyEngine;
import org.gitopsmaven.resource.Origin;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;

/**
 * How many evaluations of a policy on an object a thread makes in a second of CPU: ten policies of five validations, two
 * conditions and two variables each, on 500 Deployments that are read anew in each round. With the argument {@code
 * kyverno}: ten classic policies of Kyverno with a pattern, conditions and a loop each.
 */
public final class CelBench {

    private static final int POLICIES = 10;
    private static final int OBJECTS = 500;
    private static final int ROUNDS = 20;
    private static final String POLICY = """
            apiVersion: admissionregistration.k8s.io/v1
            kind: ValidatingAdmissionPolicy
            metadata: {name: p%d}
            spec:
              matchConstraints:
                resourceRules:
                - {apiGroups: [apps], apiVersions: [v1], operations: [CREATE, UPDATE], resources: [deployments]}
              matchConditions:
              - {name: a, expression: "object.metadata.name != 'none'"}
              - {name: b, expression: "!has(object.metadata.annotations) || size(object.metadata.annotations) < 100"}
              variables:
              - {name: pod, expression: object.spec.template.spec}
              - {name: names, expression: "variables.pod.containers.map(c, c.name)"}
              validations:
              - {expression: "object.spec.replicas <= 50"}
              - {expression: "variables.pod.containers.all(c, c.image.contains(':') && !c.image.endsWith(':latest'))"}
              - {expression: "variables.pod.containers.all(c, has(c.resources) && has(c.resources.limits))"}
              - {expression: "variables.names.size() > 0 && 'main' in variables.names"}
              - {expression: "object.metadata.?labels['app'].orValue('') == object.spec.selector.matchLabels.app"}
            ---
            """;
    private static final String CLASSIC = """
            apiVersion: kyverno.io/v1
            kind: ClusterPolicy
            metadata: {name: p%d}
            spec:
              rules:
              - name: pattern
                match: {any: [{resources: {kinds: [Deployment]}}]}
                validate:
                  message: images are pinned, and limited
                  pattern: {spec: {template: {spec: {containers: [{image: "*:* & !*:latest", resources: {limits: {memory: "<=4Gi"}}}]}}}}
              - name: deny
                match: {any: [{resources: {kinds: [Deployment]}}]}
                preconditions: {all: [{key: "{{ request.object.metadata.labels.app || '' }}", operator: NotEquals, value: ""}]}
                validate:
                  deny: {conditions: {any: [{key: "{{ request.object.spec.replicas }}", operator: GreaterThan, value: 50}]}}
              - name: loop
                match: {any: [{resources: {kinds: [Deployment]}}]}
                validate:
                  foreach:
                  - list: request.object.spec.template.spec.containers
                    deny: {conditions: {all: [{key: "{{ element.name }}", operator: AnyNotIn, value: [main, side]}]}}
            ---
            """;
    private static final String DEPLOYMENT = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web-%d, labels: {app: web}}
            spec:
              replicas: 3
              selector: {matchLabels: {app: web}}
              template:
                metadata: {labels: {app: web}}
                spec:
                  containers:
                  - {name: main, image: "example.org/web:1.2.3", resources: {limits: {cpu: 1, memory: 1Gi}}}
                  - {name: side, image: "example.org/side:1.2.3", resources: {limits: {cpu: 1, memory: 1Gi}}}
            ---
            """;

    private CelBench() {}

    public static void main(String[] arguments) {
        long start = System.nanoTime();
        PolicySet policies = arguments.length > 0 && arguments[0].equals("kyverno")
                ? policies(CLASSIC, new ClassicPolicyEngine())
                : policies(POLICY, new CelPolicyEngine());
        System.out.printf("compiled in %d ms%n", (System.nanoTime() - start) / 1_000_000);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int round = 0; round < ROUNDS; round++) {
            List<PolicyObject> objects = objects();
            PolicyFacts facts = PolicyFacts.ofBuild(List.of(), Instant.EPOCH);
            int[] results = new int[1];
            long cpu = threads.getCurrentThreadCpuTime();
            policies.evaluate(new PolicyInput(objects, facts), result -> results[0]++);
            double seconds = (threads.getCurrentThreadCpuTime() - cpu) / 1e9;
            System.out.printf("%d results, %.0f evaluations per CPU second%n", results[0], results[0] / seconds);
        }
    }

    private static PolicySet policies(String policy, PolicyEngine engine) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < POLICIES; i++) {
            text.append(String.format(Locale.ROOT, policy, i));
        }
        List<PolicySource> sources = new ArrayList<>();
        for (YamlNode node : YamlReader.read(text.toString(), "policies.yaml", YamlDialect.GOYAML2)) {
            if (node instanceof YamlMapping document) {
                sources.add(PolicySource.of(document));
            }
        }
        return engine.compile(sources, fault -> System.out.println(fault.message()));
    }

    private static List<PolicyObject> objects() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < OBJECTS; i++) {
            text.append(String.format(Locale.ROOT, DEPLOYMENT, i));
        }
        List<PolicyObject> objects = new ArrayList<>();
        for (YamlNode node : YamlReader.read(text.toString(), "objects.yaml", YamlDialect.GOYAML2)) {
            if (node instanceof YamlMapping content) {
                Resource resource =
                        new Resource(content, new Origin(content.mark().location()));
                objects.add(new PolicyObject(resource, YamlDialect.GOYAML2, "deployments", "default"));
            }
        }
        return objects;
    }
}
