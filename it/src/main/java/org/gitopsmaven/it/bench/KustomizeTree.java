/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes a tree of services as real repositories hold them: each a base with four manifests and a generator, and three
 * overlays whose builds touch prefix, namespace, labels, annotations, images, replicas, a merged ConfigMap, a Secret, a
 * strategic merge patch and a JSON patch. The files are templates beside this class.
 */
public final class KustomizeTree {

    private static final List<String> ENVIRONMENTS = List.of("dev", "staging", "prod");
    private static final List<String> BASE =
            List.of("kustomization.yaml", "deployment.yaml", "service.yaml", "service-account.yaml", "ingress.yaml");
    private static final List<String> OVERLAY = List.of("kustomization.yaml", "resources.yaml", "budget.yaml");

    private KustomizeTree() {}

    /** Writes the tree below {@code root} and gives the directories of its overlays, three a service. */
    public static List<Path> write(Path root, int services) throws IOException {
        List<Path> overlays = new ArrayList<>();
        for (int index = 0; index < services; index++) {
            String name = "service-%03d".formatted(index);
            write("base", BASE, root.resolve(name).resolve("base"), values(name, "", index));
            for (String environment : ENVIRONMENTS) {
                Path overlay = root.resolve(name).resolve("overlays").resolve(environment);
                write("overlay", OVERLAY, overlay, values(name, environment, index));
                overlays.add(overlay);
            }
        }
        return overlays;
    }

    private static Map<String, String> values(String name, String environment, int index) {
        return Map.of(
                "@name@",
                name,
                "@environment@",
                environment,
                "@team@",
                Integer.toString(index % 17),
                "@index@",
                Integer.toString(index),
                "@level@",
                "prod".equals(environment) ? "warn" : "debug");
    }

    private static void write(String kind, List<String> files, Path directory, Map<String, String> values)
            throws IOException {
        Files.createDirectories(directory);
        for (String file : files) {
            String text = template("service/" + kind + "/" + file);
            for (Map.Entry<String, String> value : values.entrySet()) {
                text = text.replace(value.getKey(), value.getValue());
            }
            Files.writeString(directory.resolve(file), text);
        }
    }

    private static String template(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(KustomizeTree.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
