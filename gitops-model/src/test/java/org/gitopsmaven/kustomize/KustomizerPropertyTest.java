/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** Any tree of kustomizations builds to the same bytes however, and how often, it is built. */
class KustomizerPropertyTest {

    private static final Path ROOT = Path.of("generated").toAbsolutePath();
    private static final List<String> NAMES = List.of("web", "api", "db", "cache");

    @Property(tries = 60)
    void buildsTheSameAgainAndOnManyThreads(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Map<Path, String> tree = tree(new Random(seed));
        KustomizeSession session = new KustomizeSession();
        String first = build("overlay", tree, new KustomizeSession());

        List<String> others = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> build("overlay", tree, session))
                .toList();

        assertThat(others).containsOnly(first);
    }

    @Property(tries = 60)
    void whatWasBuiltBuildsToItself(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Map<Path, String> tree = tree(new Random(seed));
        String built = build("overlay", tree, new KustomizeSession());
        Map<Path, String> plain = Map.of(
                ROOT.resolve("plain").resolve("kustomization.yaml"),
                "resources: [all.yaml]",
                ROOT.resolve("plain").resolve("all.yaml"),
                built);

        String again = build("plain", plain, new KustomizeSession());

        assertThat(again).isEqualTo(built);
    }

    private static String build(String target, Map<Path, String> tree, KustomizeSession session) {
        KustomizeOptions options = KustomizeOptions.defaults().withVirtualFiles(tree);
        return KustomizeYaml.write(
                Kustomizer.build(ROOT.resolve(target), options, session).resources());
    }

    private static Map<Path, String> tree(Random random) {
        Map<Path, String> files = new HashMap<>();
        List<String> resources = new ArrayList<>();
        for (String name : NAMES) {
            if (random.nextInt(3) > 0 || resources.isEmpty()) {
                resources.add(name + ".yaml");
                files.put(ROOT.resolve("base").resolve(name + ".yaml"), deployment(name, random));
            }
        }
        files.put(
                ROOT.resolve("base").resolve("kustomization.yaml"),
                "resources: " + resources + "\nconfigMapGenerator: [{name: settings, literals: [a=" + random.nextInt(9)
                        + "]}]\n" + fields(random));
        files.put(ROOT.resolve("overlay").resolve("kustomization.yaml"), "resources: [../base]\n" + fields(random));
        return files;
    }

    private static String fields(Random random) {
        StringBuilder fields = new StringBuilder();
        List<String> all = List.of(
                "namePrefix: p" + random.nextInt(9) + "-",
                "nameSuffix: -s" + random.nextInt(9),
                "namespace: n" + random.nextInt(9),
                "labels: [{pairs: {l: '" + random.nextInt(9) + "'}, includeSelectors: " + random.nextBoolean() + "}]",
                "commonAnnotations: {note: 'true'}",
                "images: [{name: nginx, newTag: '1." + random.nextInt(9) + "'}]",
                "patches: [{target: {kind: Deployment}, patch: '[{\"op\": \"add\", \"path\": \"/spec/replicas\", \"value\": "
                        + random.nextInt(9) + "}]'}]");
        for (String field : all) {
            if (random.nextInt(3) == 0) {
                fields.append(field).append('\n');
            }
        }
        return fields.toString();
    }

    private static String deployment(String name, Random random) {
        return """
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: %1$s}
                spec:
                  selector: {matchLabels: {app: %1$s}}
                  template:
                    metadata: {labels: {app: %1$s}}
                    spec:
                      containers:
                        - name: main
                          image: nginx:%2$d
                          envFrom: [{configMapRef: {name: settings}}]
                """.formatted(name, random.nextInt(9));
    }
}
