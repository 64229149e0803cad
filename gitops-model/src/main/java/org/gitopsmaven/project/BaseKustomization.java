/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlWriter;

/** The kustomization of a derived base. */
record BaseKustomization(Path base, List<String> generated, UserFiles user) {

    String text() {
        YamlMapping content = new YamlMapping();
        Fields fields = new Fields(content)
                .put("apiVersion", "kustomize.config.k8s.io/v1beta1")
                .put("kind", "Kustomization");
        generated.forEach(file -> fields.add("resources", file));
        user.additions().forEach(file -> fields.add("resources", entry(file)));
        user.components().forEach(file -> fields.add("components", entry(file)));
        user.patches().forEach(file -> fields.item("patches").put("path", entry(file)));
        return YamlWriter.write(content);
    }

    /** A kustomization names files with slashes on every machine. */
    private String entry(Path file) {
        return StreamSupport.stream(base.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
