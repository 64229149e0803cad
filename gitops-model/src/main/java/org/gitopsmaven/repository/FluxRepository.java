/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gitopsmaven.flux.FluxKustomization;
import org.gitopsmaven.flux.FluxReference;
import org.gitopsmaven.flux.FluxSource;
import org.gitopsmaven.flux.GeneratedArtifacts;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/** Tells which sources of Flux are this repository. Finds out once, when first asked. */
public final class FluxRepository {

    /** By convention what a cluster starts with, in whatever form it gets there. */
    public static final String BOOTSTRAP = "flux-system";

    private final SourceTree tree;
    private @Nullable OwnRepository own;

    public FluxRepository(SourceTree tree) {
        this.tree = tree;
    }

    /** This repository. */
    public synchronized OwnRepository own() {
        if (own == null) {
            own = OwnRepository.of(tree, tree.settings().repository().urls(), uses());
        }
        return own;
    }

    /** The addresses of sources, each with the paths that Kustomizations use in a source of that name. */
    private List<OwnRepository.Use> uses() {
        List<Resource> objects = SourceObjects.ofFlux(tree);
        List<OwnRepository.Use> uses = new ArrayList<>();
        for (Resource source : objects) {
            if (source.kind().equals("GitRepository") && FluxSource.isSource(source.content())) {
                String url = url(source.content());
                objects.stream()
                        .map(Resource::content)
                        .filter(FluxKustomization::isKustomization)
                        .filter(kustomization -> names(kustomization, source.name()))
                        .forEach(kustomization -> uses.add(new OwnRepository.Use(url, path(kustomization))));
            }
        }
        return uses;
    }

    private static boolean names(YamlMapping kustomization, String source) {
        return String.valueOf(kustomization.at("spec", "sourceRef", "name")).equals(source);
    }

    private static String path(YamlMapping kustomization) {
        return FluxKustomization.of(kustomization).directory();
    }

    /**
     * The directory that a Kustomization builds, from the root, as far as objects in files tell: of this repository, or
     * of an artifact that is made of it. Nothing when its source is known to be another one.
     */
    Optional<String> directory(FluxKustomization kustomization, List<Resource> objects) {
        FluxReference source = kustomization.source();
        if (!source.kind().equals(GeneratedArtifacts.ARTIFACT)) {
            return mayBe(source, objects) ? Optional.of(kustomization.directory()) : Optional.empty();
        }
        return objects.stream()
                .flatMap(object -> GeneratedArtifacts.of(object.content()).stream())
                .filter(generated -> generated.names().contains(source.name()))
                .flatMap(generated -> generated.root(source.name()).stream())
                .findFirst()
                .map(root -> kustomization.below(root).directory());
    }

    /** A GitRepository that has no other address, or what a cluster starts with. */
    private boolean mayBe(FluxReference source, List<Resource> objects) {
        if (!source.kind().equals("GitRepository")) {
            return source.name().equals(BOOTSTRAP);
        }
        List<FluxSource> named = objects.stream()
                .filter(object ->
                        object.kind().equals(source.kind()) && object.name().equals(source.name()))
                .map(object -> FluxSource.of(object.content()))
                .toList();
        return named.isEmpty() || named.stream().anyMatch(this::isCheckedOut);
    }

    /** Whether a GitRepository is this repository, at what is checked out. */
    public boolean isCheckedOut(FluxSource source) {
        String revision = source.revision();
        return own().isUrl(source.url())
                && !revision.startsWith("semver ")
                && own().isCheckedOut(revision.substring(revision.indexOf(' ') + 1));
    }

    private static String url(YamlMapping source) {
        return FieldReader.of(source).childOrEmpty("spec").text("url");
    }

    /** Whether a path from the root is a directory of this repository. */
    public boolean hasDirectory(String path) {
        return tree.hasDirectory(path);
    }
}
