/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Folders with YAML that others wrote: the conformance data beside a checkout, and what {@code gitops.corpus} names. */
final class RealFiles {

    private RealFiles() {}

    static List<Path> roots() {
        List<Path> roots = new ArrayList<>();
        Path above = Path.of("").toAbsolutePath();
        while (above != null) {
            Path conformance = above.resolve("shared").resolve("conformance");
            if (Files.isDirectory(conformance)) {
                roots.add(conformance);
            }
            above = above.getParent();
        }
        String corpus = System.getProperty("gitops.corpus");
        if (corpus != null) {
            roots.add(Path.of(corpus));
        }
        return roots;
    }

    static boolean isYaml(Path path) {
        String name = path.getFileName().toString();
        return (name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json")) && Files.isRegularFile(path);
    }
}
