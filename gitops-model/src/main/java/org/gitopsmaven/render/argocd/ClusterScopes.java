/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.argocd;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;

/**
 * The kinds that have no namespace, as {@code group/kind}: those of Kubernetes, widely used custom ones, and those that
 * definitions in the repository declare. All others have one, as Argo CD takes it.
 */
final class ClusterScopes {

    private static final String TABLE = "cluster-scoped.txt";
    private static final String DEFINITION = "CustomResourceDefinition";

    private final SourceTree tree;
    private final Set<String> kinds = ConcurrentHashMap.newKeySet();
    private boolean known;

    ClusterScopes(SourceTree tree) {
        this.tree = tree;
    }

    /** Whether a kind has no namespace, by what is known and these objects declare. */
    boolean isClusterScoped(Gvk gvk, Set<String> declared) {
        String kind = gvk.group() + "/" + gvk.kind();
        return declared.contains(kind) || all().contains(kind);
    }

    /** The kinds without a namespace that definitions among these objects declare. */
    static Set<String> declared(Collection<Resource> resources) {
        return resources.stream()
                .filter(resource -> resource.kind().equals(DEFINITION))
                .flatMap(resource -> declared(resource.content()).stream())
                .collect(Collectors.toSet());
    }

    /** All that are known. */
    synchronized Set<String> all() {
        if (!known) {
            kinds.addAll(table());
            tree.yamlFiles().parallelStream().forEach(file -> kinds.addAll(inFile(file)));
            known = true;
        }
        return kinds;
    }

    private static Set<String> table() {
        InputStream stream = Objects.requireNonNull(ClusterScopes.class.getResourceAsStream(TABLE), TABLE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> inFile(Path file) {
        Set<String> found = new HashSet<>();
        try {
            String text = tree.read(file);
            if (text.contains(DEFINITION) && text.contains("Cluster") && text.contains("scope")) {
                for (YamlNode node : YamlReader.read(text, file.toString(), YamlDialect.GOYAML2)) {
                    if (node instanceof YamlMapping mapping && DEFINITION.equals(mapping.text("kind"))) {
                        found.addAll(declared(mapping));
                    }
                }
            }
        } catch (GitOpsException e) {
            return found; // its fault is told by who renders it
        }
        return found;
    }

    private static List<String> declared(YamlMapping definition) {
        YamlMapping spec = definition.mapping("spec");
        YamlMapping names = spec == null ? null : spec.mapping("names");
        return spec == null || names == null || !"Cluster".equals(spec.text("scope"))
                ? List.of()
                : List.of(spec.text("group") + "/" + names.text("kind"));
    }
}
