/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gitopsmaven.argocd.ArgoCluster;
import org.gitopsmaven.argocd.ArgoSettings;
import org.gitopsmaven.argocd.Repositories;
import org.gitopsmaven.argocd.applicationset.ExpansionContext;
import org.gitopsmaven.argocd.applicationset.PullRequest;
import org.gitopsmaven.argocd.applicationset.PullRequestFile;
import org.gitopsmaven.files.RepositoryFiles;
import org.gitopsmaven.files.WorkingTree;
import org.gitopsmaven.idpbuilder.CnoeAddress;
import org.gitopsmaven.idpbuilder.GiteaRepository;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** The repositories that definitions of Argo CD name, as far as they are this one. Finds out once, when first asked. */
public final class ArgoRepositories implements Repositories {

    private final SourceTree tree;
    private final ArgoSettings settings;
    private @Nullable ArgoObjects objects;
    private @Nullable OwnRepository own;
    private @Nullable WorkingTree files;
    private @Nullable IdpPackages packages;

    public ArgoRepositories(SourceTree tree, ArgoSettings settings) {
        this.tree = tree;
        this.settings = settings;
    }

    /** This repository. */
    public synchronized OwnRepository own() {
        if (own == null) {
            List<OwnRepository.Use> uses = new ArrayList<>();
            for (Resource definition : objects().definitions()) {
                collect(definition.content(), uses);
            }
            own = OwnRepository.of(tree, settings.ownUrls(), uses);
        }
        return own;
    }

    private static void collect(YamlNode node, List<OwnRepository.Use> uses) {
        if (node instanceof YamlSequence sequence) {
            sequence.forEach(item -> collect(item, uses));
        } else if (node instanceof YamlMapping mapping) {
            if (mapping.get("repoURL") instanceof YamlScalar url
                    && !mapping.contains("chart")
                    && !CnoeAddress.isAddress(url.text())) {
                paths(mapping).forEach(path -> uses.add(new OwnRepository.Use(url.text(), literal(path))));
            }
            mapping.forEach(entry -> collect(entry.value(), uses));
        }
    }

    /** The paths that a source, or a generator, uses of its repository. */
    private static List<String> paths(YamlMapping source) {
        List<String> paths = new ArrayList<>();
        addPath(source, paths);
        for (String field : List.of("directories", "files")) {
            YamlSequence items = source.sequence(field);
            if (items != null) {
                items.forEach(item -> addPath(item, paths));
            }
        }
        return paths;
    }

    private static void addPath(YamlNode node, List<String> paths) {
        String path = node instanceof YamlMapping mapping ? mapping.text("path") : null;
        if (path != null) {
            paths.add(path);
        }
    }

    /** The part of a path before the first segment with a variable or a wildcard. */
    private static String literal(String path) {
        int variable = path.replaceFirst("(\\{\\{|[*?\\[{]).*", "").length();
        return variable == path.length() ? path : path.substring(0, path.lastIndexOf('/', variable) + 1);
    }

    /** The packages of IdpBuilder, each directory of which is a repository of its own. */
    synchronized IdpPackages packages() {
        if (packages == null) {
            packages = IdpPackages.of(tree, objects().definitions(), workingTree());
        }
        return packages;
    }

    /** The directory that is the root of a repository at a revision; empty when its files are not at hand. */
    public Optional<Path> root(String url, String revision) {
        if (own().isUrl(url)) {
            return own().isCheckedOut(revision) ? Optional.of(tree.root()) : Optional.empty();
        }
        return GiteaRepository.isUrl(url) ? packages().directory(url) : Optional.empty();
    }

    /** A directory of a repository whose files are at hand, whatever the revision. */
    Optional<Path> directory(String url, String path) {
        return (own().isUrl(url) ? Optional.of(tree.root()) : root(url, ""))
                .map(root -> root.resolve(path).normalize())
                .filter(directory -> directory.startsWith(tree.root())
                        && tree.hasDirectory(tree.root().relativize(directory).toString()));
    }

    /** All files of the working tree, of any name. */
    public synchronized WorkingTree workingTree() {
        if (files == null) {
            files = WorkingTree.of(tree.root(), tree.without());
        }
        return files;
    }

    @Override
    public Optional<RepositoryFiles> find(String url, String revision) {
        return root(url, revision)
                .map(root ->
                        root.equals(tree.root()) ? tree.overlay(workingTree()) : WorkingTree.of(root, tree.without()));
    }

    ExpansionContext context() {
        return new ExpansionContext(this, clusters(), pullRequests(), settings.newGitFileGlobbing());
    }

    /** The clusters that the configuration names, then those of Secrets in the tree; of one name the first. */
    List<ArgoCluster> clusters() {
        List<ArgoCluster> clusters = new ArrayList<>(settings.clusters());
        objects().clusters().stream()
                .filter(cluster ->
                        clusters.stream().noneMatch(other -> other.name().equals(cluster.name())))
                .forEach(clusters::add);
        return clusters;
    }

    private @Nullable List<PullRequest> pullRequests() {
        Path file = tree.settings().argocd().pullRequests();
        if (file == null) {
            return null;
        }
        Path path = tree.root().resolve(file).normalize();
        return PullRequestFile.read(tree.read(path), path.toString());
    }

    /** The objects of Argo CD in the files of the tree, read once. */
    synchronized ArgoObjects objects() {
        if (objects == null) {
            objects = ArgoObjects.in(tree);
        }
        return objects;
    }
}
