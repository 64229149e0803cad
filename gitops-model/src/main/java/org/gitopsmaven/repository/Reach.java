/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.gitopsmaven.argocd.application.ApplicationSource;
import org.gitopsmaven.argocd.application.HelmSourceOptions;

/**
 * What rendering a target may read, told without rendering it: files, and directories with all that is in them. It
 * names too much rather than too little.
 */
final class Reach {

    /** From here on a path is known only when it is rendered. */
    private static final Pattern UNKNOWN = Pattern.compile("/?[^/]*[*?\\[{$].*");

    private final SourceTree tree;
    private final ArgoRepositories repositories;
    private final Map<Path, List<Path>> links = new ConcurrentHashMap<>();
    private final Map<RenderTarget, Set<Path>> known = Collections.synchronizedMap(new IdentityHashMap<>());

    Reach(SourceTree tree, ArgoRepositories repositories) {
        this.tree = tree;
        this.repositories = repositories;
    }

    /** Files and directories, absolute. */
    Set<Path> of(RenderTarget target) {
        return known.computeIfAbsent(target, this::find);
    }

    private Set<Path> find(RenderTarget target) {
        Set<Path> reach = new HashSet<>();
        own(target.definedAt().file()).ifPresent(reach::add);
        Source source = target.source();
        if (source instanceof ArgoSource argo) {
            argo.application().sources().forEach(each -> add(each, reach));
        } else if (!(source instanceof FluxReleaseSource) || !source.directory().equals(tree.root())) {
            follow(source.directory(), reach);
            source.otherInputs().forEach(path -> follow(path, reach));
        }
        return reach;
    }

    private void add(ApplicationSource source, Set<Path> reach) {
        Optional<Path> directory = repositories.directory(source.repoUrl(), source.path());
        directory.ifPresent(path -> follow(path, reach));
        if (source.options() instanceof HelmSourceOptions helm) {
            Path base = directory.orElse(tree.root());
            helm.valueFiles().forEach(file -> follow(valueFile(base, file), reach));
            helm.fileParameters().forEach(file -> follow(valueFile(base, file.path()), reach));
        }
    }

    /** A leading slash and {@code $ref} stand for the root of a repository, which counts as this one. */
    private Path valueFile(Path base, String file) {
        String path = file.startsWith("$") ? "/" + file.replaceFirst("^[^/]*/?", "") : file;
        Path from = path.startsWith("/") ? tree.root() : base;
        String known = UNKNOWN.matcher(path).replaceFirst("").replaceFirst("^/+", "");
        return own(from.resolve(known).toString()).orElse(tree.root());
    }

    private Optional<Path> own(String text) {
        try {
            Path path = Path.of(text).normalize();
            return path.startsWith(tree.root()) ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Adds a directory, and what the kustomizations and charts in it link to, and so on. */
    private void follow(Path start, Set<Path> reach) {
        List<Path> open = new ArrayList<>(List.of(start));
        while (!open.isEmpty()) {
            Path path = open.remove(open.size() - 1);
            if (reach.add(path)) {
                open.addAll(links.computeIfAbsent(path, this::links));
            }
        }
    }

    private List<Path> links(Path directory) {
        Set<Path> found = new HashSet<>();
        for (Path file : tree.yamlFilesBelow(directory)) {
            if (KustomizationFile.isOne(file) || file.endsWith("Chart.yaml")) {
                found.addAll(FileLinks.of(tree, file));
            }
        }
        return within(found, directory);
    }

    /** What lies in the directory is in its reach already. */
    private List<Path> within(Collection<Path> found, Path directory) {
        return found.stream()
                .filter(path -> path.startsWith(tree.root()) && !path.startsWith(directory))
                .toList();
    }
}
