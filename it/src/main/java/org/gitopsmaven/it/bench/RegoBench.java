/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gitopsmaven.files.FileTree;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.policy.PolicyEngine;
import org.gitopsmaven.policy.PolicyFacts;
import org.gitopsmaven.policy.PolicyInput;
import org.gitopsmaven.policy.PolicyObject;
import org.gitopsmaven.policy.PolicySet;
import org.gitopsmaven.policy.PolicySource;
import org.gitopsmaven.policy.conftest.ConftestEngine;
import org.gitopsmaven.policy.gatekeeper.GatekeeperEngine;
import org.gitopsmaven.resource.Origin;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;

/**
 * How many evaluations of a policy on an object one thread makes in a second of CPU: four packages as for conftest and
 * three constraints of Gatekeeper on 1,000 manifests, which are made values anew each time. {@code RegoBench [rounds]}
 */
public final class RegoBench {

    private static final int OBJECTS = 1_000;
    private static final int REPEATS = 20;

    private static final String IMAGES = """
            package images

            containers contains c if some c in input.spec.template.spec.containers

            deny contains msg if {
                some c in containers
                endswith(c.image, ":latest")
                msg := sprintf("%s/%s: %s moves", [input.kind, input.metadata.name, c.image])
            }

            deny contains msg if {
                some c in containers
                not contains(c.image, ":")
                msg := sprintf("%s/%s: %s has no tag", [input.kind, input.metadata.name, c.image])
            }
            """;
    private static final String LIMITS = """
            package limits

            deny contains msg if {
                some c in input.spec.template.spec.containers
                not c.resources.limits.memory
                msg := sprintf("%s/%s: %s has no memory limit", [input.kind, input.metadata.name, c.name])
            }

            warn contains msg if {
                input.kind in {"Deployment", "StatefulSet"}
                input.spec.replicas < 2
                msg := sprintf("%s/%s runs once", [input.kind, input.metadata.name])
            }
            """;
    private static final String NAMES = """
            package names

            violation contains {"msg": msg} if {
                not regex.match(`^[a-z][a-z0-9-]{1,61}$`, input.metadata.name)
                msg := sprintf("%s is no good name", [input.metadata.name])
            }
            """;
    private static final String HOSTS = """
            package hosts

            deny contains msg if {
                input.kind == "Ingress"
                some rule in input.spec.rules
                not endswith(rule.host, ".example.org")
                msg := sprintf("host %s is not ours", [rule.host])
            }
            """;
    private static final String TEMPLATE = """
            apiVersion: templates.gatekeeper.sh/v1
            kind: ConstraintTemplate
            metadata: {name: %1$s}
            spec:
              crd: {spec: {names: {kind: %1$s}}}
              targets:
                - target: admission.k8s.gatekeeper.sh
                  rego: |
                    package %1$s
            %2$s
            ---
            apiVersion: constraints.gatekeeper.sh/v1beta1
            kind: %1$s
            metadata: {name: %1$s}
            spec:
              parameters: {labels: [app.kubernetes.io/name], repositories: ["registry.example.org/"]}
            ---
            """;
    private static final List<String> RULES = List.of("""
                    violation[{"msg": msg}] {
                        provided := {label | input.review.object.metadata.labels[label]}
                        required := {label | label := input.parameters.labels[_]}
                        missing := required - provided
                        count(missing) > 0
                        msg := sprintf("you must provide labels: %v", [missing])
                    }
            """, """
                    violation[{"msg": msg}] {
                        container := input.review.object.spec.template.spec.containers[_]
                        satisfied := [good | repo = input.parameters.repositories[_]
                                             good = startswith(container.image, repo)]
                        not any(satisfied)
                        msg := sprintf("container %v has an image of another registry: %v", [container.name, container.image])
                    }
            """, """
                    violation[{"msg": msg}] {
                        c := containers[_]
                        c.securityContext.privileged
                        msg := sprintf("privileged container %v", [c.name])
                    }
                    containers[c] { c := input.review.object.spec.template.spec.containers[_] }
                    containers[c] { c := input.review.object.spec.template.spec.initContainers[_] }
            """);

    private RegoBench() {}

    public static void main(String[] arguments) throws IOException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
        Path scratch = Files.createTempDirectory("rego-bench");
        try {
            ManifestCorpus.write(scratch, OBJECTS);
            long start = System.nanoTime();
            PolicySet conftest = compile(new ConftestEngine(), modules());
            PolicySet gatekeeper = compile(GatekeeperEngine.regoFirst(), templates());
            System.out.printf("compiled in %d ms%n", (System.nanoTime() - start) / 1_000_000);
            for (int round = 0; round < rounds; round++) {
                run("conftest", conftest, 4, scratch);
                run("gatekeeper", gatekeeper, RULES.size(), scratch);
            }
        } finally {
            FileTree.delete(scratch);
        }
    }

    /** The engines work on threads of their own: the CPU of the process counts. */
    private static void run(String name, PolicySet policies, int count, Path manifests) throws IOException {
        List<PolicyObject> objects = objects(manifests);
        PolicyInput input = new PolicyInput(objects, PolicyFacts.ofBuild(List.of(), Instant.EPOCH));
        int[] told = new int[1];
        long cpu = cpu();
        for (int i = 0; i < REPEATS; i++) {
            policies.evaluate(input, result -> told[0]++);
        }
        double seconds = (cpu() - cpu) / 1e9;
        System.out.printf(
                "%s: %d objects, %d results, %.0f evaluations per CPU second%n",
                name, objects.size(), told[0] / REPEATS, (long) REPEATS * count * objects.size() / seconds);
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static PolicySet compile(PolicyEngine engine, List<PolicySource> sources) {
        return engine.compile(sources, fault -> System.out.println(fault.location() + " " + fault.message()));
    }

    private static List<PolicySource> modules() {
        return Stream.of(IMAGES, LIMITS, NAMES, HOSTS)
                .map(text -> new PolicySource(new Location(text.substring(8, 12) + ".rego", 1, 1), text, null))
                .toList();
    }

    private static List<PolicySource> templates() {
        List<PolicySource> sources = new ArrayList<>();
        for (int i = 0; i < RULES.size(); i++) {
            String text = TEMPLATE.formatted("bench" + i, RULES.get(i));
            for (YamlNode node : YamlReader.read(text, "templates.yaml", YamlDialect.GOYAML2)) {
                if (node instanceof YamlMapping document) {
                    sources.add(PolicySource.of(document));
                }
            }
        }
        return sources;
    }

    private static List<PolicyObject> objects(Path directory) throws IOException {
        List<PolicyObject> objects = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                for (YamlNode node : YamlReader.read(text, file.toString(), YamlDialect.GOYAML2)) {
                    if (node instanceof YamlMapping content) {
                        Resource resource =
                                new Resource(content, new Origin(content.mark().location()));
                        objects.add(new PolicyObject(resource, YamlDialect.GOYAML2, "objects", "shop"));
                    }
                }
            }
        }
        return objects;
    }
}
