/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.flux;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.NotRenderedException;
import org.gitopsmaven.flux.FluxKustomization;
import org.gitopsmaven.flux.FluxReference;
import org.gitopsmaven.flux.FluxSource;
import org.gitopsmaven.flux.GeneratedArtifacts;
import org.gitopsmaven.flux.ObjectLookup;
import org.gitopsmaven.flux.SourceIgnore;
import org.gitopsmaven.repository.FluxRepository;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.yaml.YamlMapping;

/** The files that the source of a Kustomization has: this repository, without what the source ignores. */
final class KustomizationSources {

    private final FluxRepository repository;
    private final Artifact artifact;
    private final Map<String, SourceIgnore> ignores = new ConcurrentHashMap<>();

    KustomizationSources(FluxRepository repository, Artifact artifact) {
        this.repository = repository;
        this.artifact = artifact;
    }

    Artifact artifact() {
        return artifact;
    }

    /**
     * The Kustomization with its path in this repository, also where its source is an artifact made of it.
     *
     * @throws NotRenderedException when that artifact is not a directory of this repository
     */
    FluxKustomization inRepository(FluxKustomization kustomization, ObjectLookup objects) {
        Optional<GeneratedArtifacts> generated =
                objects.find(kustomization.source()).flatMap(GeneratedArtifacts::of);
        if (generated.isEmpty()) {
            return kustomization;
        }
        String root = generated
                .get()
                .root(kustomization.source().name())
                .orElseThrow(() -> elsewhere(
                        kustomization,
                        kustomization.source() + " is put together of files that stand elsewhere in the repository"));
        for (FluxReference source : generated.get().sources()) {
            objects.find(source).map(FluxSource::of).ifPresent(found -> ofSource(kustomization.below(root), found));
        }
        return kustomization.below(root);
    }

    /**
     * What the source leaves out.
     *
     * @throws NotRenderedException when the source is not this repository
     */
    SourceIgnore ignore(FluxKustomization kustomization, ObjectLookup objects) {
        Optional<YamlMapping> object = objects.find(kustomization.source())
                .filter(found -> GeneratedArtifacts.of(found).isEmpty());
        String patterns = object.isEmpty() ? "" : ofSource(kustomization, FluxSource.of(object.get()));
        if (object.isEmpty() && !repository.hasDirectory(kustomization.directory())) {
            throw elsewhere(
                    kustomization,
                    kustomization.source() + " is not in the repository, and there is no directory "
                            + kustomization.path());
        }
        return ignores.computeIfAbsent(patterns, artifact::ignore);
    }

    /** Whether the repository has the source itself, with what it ignores. */
    boolean isKnown(FluxKustomization kustomization, ObjectLookup objects) {
        return objects.find(kustomization.source()).isPresent();
    }

    private String ofSource(FluxKustomization kustomization, FluxSource source) {
        if (!source.reference().kind().equals("GitRepository")) {
            if (source.reference().name().equals(FluxRepository.BOOTSTRAP)
                    && repository.hasDirectory(kustomization.directory())) {
                return source.ignore(); // the repository, pushed to a registry
            }
            throw elsewhere(kustomization, "its files come from " + source.reference() + address(source));
        }
        if (!repository.own().isUrl(source.url())) {
            throw elsewhere(kustomization, source.reference() + address(source) + " is not this repository");
        }
        if (!repository.isCheckedOut(source)) {
            throw elsewhere(
                    kustomization,
                    source.reference() + " is at " + source.revision() + ", which is not what is checked out");
        }
        return source.ignore();
    }

    private static String address(FluxSource source) {
        return source.url().isEmpty() ? "" : " (" + source.url().replaceAll("//[^/@]*@", "//") + ")";
    }

    private static NotRenderedException elsewhere(FluxKustomization kustomization, String message) {
        Location place = FieldReader.of(kustomization.object().content())
                .childOrEmpty("spec")
                .locationOf("sourceRef");
        return NotRenderedException.remote(
                message,
                place,
                "if it is this repository, name its address in gitops.yaml (repository.urls), or set -Dgitops.directory"
                        + " to the part of it that is the source");
    }
}
