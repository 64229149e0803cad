/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.flux.FluxKustomization;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlReader;

/**
 * Overlays in layers, {@code <layer>/overlays/<environment>}, that Flux applies by Kustomizations which are not in the
 * repository, such as those of Terraform. Each overlay is built as if there were one for it, after that of the layer
 * before.
 */
final class LayersLayout implements Layout {

    /** The layers of a repository that names none. */
    private static final List<String> USUAL = List.of("controllers", "configs", "apps");

    @Override
    public String name() {
        return "layers";
    }

    @Override
    public List<RenderTarget> targets(Discovery discovery) {
        List<String> named = discovery.settings().layers();
        List<KustomizationFile> overlays = new ArrayList<>();
        for (KustomizationFile leaf : discovery.leaves()) {
            if (discovery.naming(leaf.directory()).environment() != null) {
                overlays.add(leaf);
            }
        }
        if (overlays.isEmpty()
                || named.isEmpty() && !discovery.tree().mentions(Definitions.FLUX)
                || named.isEmpty() && SourceObjects.ofFlux(discovery.tree()).isEmpty()) {
            return List.of();
        }
        List<String> layers = named.isEmpty() ? USUAL : named;
        if (overlays.stream().noneMatch(leaf -> layer(discovery, leaf, layers).isPresent())) {
            return List.of();
        }
        return new UniqueNames()
                .of(overlays.stream()
                        .map(leaf -> target(discovery, leaf, layers))
                        .toList());
    }

    private static RenderTarget target(Discovery discovery, KustomizationFile leaf, List<String> layers) {
        TargetNaming naming = discovery.naming(leaf.directory());
        Optional<String> layer = layer(discovery, leaf, layers);
        if (layer.isEmpty()) {
            return discovery.target(naming.longName(discovery.application()), naming.environmentName(), leaf);
        }
        int index = layers.indexOf(layer.get());
        FluxKustomization kustomization =
                kustomization(discovery, leaf, layer.get(), index == 0 ? List.of() : List.of(layers.get(index - 1)));
        RenderTarget place = new RenderTarget(
                ApplicationName.of(TargetName.clean(layer.get())),
                naming.environmentName(),
                naming.region(),
                null,
                Controller.FLUX,
                new KustomizeSource(leaf.directory()),
                "",
                Location.of(leaf.file()));
        return discovery.definitions().flux().target(kustomization, place, FluxSource.scope(place));
    }

    /** The layer of an overlay: the last of its directories that is one. */
    private static Optional<String> layer(Discovery discovery, KustomizationFile leaf, List<String> layers) {
        List<String> segments = new ArrayList<>(StreamSupport.stream(
                        discovery.tree().root().relativize(leaf.directory()).spliterator(), false)
                .map(Object::toString)
                .filter(layers::contains)
                .toList());
        return segments.isEmpty() ? Optional.empty() : Optional.of(segments.get(segments.size() - 1));
    }

    /** On one line, so that its places are the first line of the overlay's file. */
    private static FluxKustomization kustomization(
            Discovery discovery, KustomizationFile leaf, String layer, List<String> before) {
        String path =
                discovery.tree().root().relativize(leaf.directory()).toString().replace('\\', '/');
        String text =
                "{apiVersion: kustomize.toolkit.fluxcd.io/v1, kind: Kustomization, metadata: {name: " + quoted(layer)
                        + ", namespace: flux-system}, spec: {path: " + quoted(path) + ", prune: true"
                        + ", sourceRef: {kind: GitRepository, name: flux-system}, decryption: {provider: sops}"
                        + ", dependsOn: ["
                        + String.join(
                                ", ",
                                before.stream()
                                        .map(name -> "{name: " + quoted(name) + "}")
                                        .toList())
                        + "]}}";
        return FluxKustomization.of(
                (YamlMapping) YamlReader.readOne(text, leaf.file().toString(), YamlDialect.GOYAML3));
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
