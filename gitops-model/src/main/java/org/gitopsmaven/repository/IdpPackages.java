/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.gitopsmaven.files.RepositoryFiles;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.idpbuilder.CnoeAddress;
import org.gitopsmaven.idpbuilder.CnoeResolver;
import org.gitopsmaven.idpbuilder.GiteaRepository;
import org.gitopsmaven.idpbuilder.IdpPackage;
import org.gitopsmaven.idpbuilder.PackageDiscovery;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;

/**
 * The packages of a tree that IdpBuilder creates: all of those directories in which an Application has an address
 * {@code cnoe://}. Each such address is a repository of its own for Argo CD, with the directory as its root.
 */
final class IdpPackages {

    private final Map<IdpPackage, GitOpsException> faulty = new LinkedHashMap<>();
    private final List<YamlMapping> resolved = new ArrayList<>();
    private final Map<String, Path> repositories = new HashMap<>();

    private IdpPackages() {}

    /**
     * Finds the packages.
     *
     * @param definitions the Applications and ApplicationSets of the tree
     */
    static IdpPackages of(SourceTree tree, List<Resource> definitions, RepositoryFiles files) {
        TreeSet<String> directories = new TreeSet<>();
        for (Resource definition : definitions) {
            if (hasAddress(definition.content())) {
                Path file = Path.of(definition.origin().location().file());
                directories.add(slashed(tree.root().relativize(file.resolveSibling(""))));
            }
        }
        IdpPackages packages = new IdpPackages();
        CnoeResolver resolver = new CnoeResolver(files);
        for (String directory : directories) {
            new PackageDiscovery(files).find(directory).forEach(found -> packages.add(tree, resolver, found));
        }
        return packages;
    }

    /** Whether an object has an address anywhere, also where IdpBuilder does not look for it. */
    static boolean hasAddress(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return mapping.entries().stream().anyMatch(entry -> hasAddress(entry.value()));
        }
        return node instanceof YamlSequence items
                ? items.items().stream().anyMatch(IdpPackages::hasAddress)
                : node instanceof YamlScalar scalar && CnoeAddress.isAddress(scalar.text());
    }

    private static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private void add(SourceTree tree, CnoeResolver resolver, IdpPackage found) {
        try {
            for (GiteaRepository repository : resolver.repositories(found)) {
                repositories.put(repository.url(), tree.root().resolve(repository.directory()));
            }
            resolved.add(resolver.resolve(found));
        } catch (GitOpsException fault) {
            faulty.put(found, fault);
        }
    }

    /** The Applications and ApplicationSets as Argo CD gets them, with addresses of IdpBuilder's Gitea. */
    List<YamlMapping> resolved() {
        return List.copyOf(resolved);
    }

    /** The packages that IdpBuilder would refuse, and why. */
    Map<IdpPackage, GitOpsException> faulty() {
        return Map.copyOf(faulty);
    }

    /** The directory that is pushed to the repository with this address. */
    Optional<Path> directory(String url) {
        return Optional.ofNullable(repositories.get(url));
    }
}
