/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gitopsmaven.resource.Resource;

/**
 * A repository that Argo CD applies: the Applications and ApplicationSets in its files are the targets, and the
 * kustomizations that bring more of them. What those define in turn is found by rendering them.
 */
final class ArgoCdLayout implements Layout {

    @Override
    public String name() {
        return "argocd";
    }

    @Override
    public List<RenderTarget> targets(Discovery discovery) {
        if (!discovery.tree().mentions(Definitions.ARGO_CD)) {
            return List.of();
        }
        List<Resource> objects =
                discovery.definitions().argocd().repositories().objects().definitions();
        if (objects.isEmpty()) {
            return List.of();
        }
        Set<Path> mentioned = discovery.graph().mentioned();
        List<Resource> roots = objects.stream()
                .filter(object -> !mentioned.contains(file(object)) && isStart(discovery, file(object)))
                .toList();
        List<RenderTarget> targets = new ArrayList<>(discovery.definitions().targets(roots, null));
        Set<Path> covered = targets.stream()
                .map(target -> target.source().directory())
                .collect(Collectors.toCollection(HashSet::new));
        Set<Path> files = objects.stream().map(ArgoCdLayout::file).collect(Collectors.toSet());
        discovery.graph().leaves().stream()
                .filter(leaf ->
                        !covered.contains(leaf.directory()) && discovery.graph().reaches(leaf, files))
                .map(leaf -> bootstrap(discovery, leaf))
                .forEach(targets::add);
        return new UniqueNames().of(targets);
    }

    /** What somebody applies by hand so that Argo CD finds the rest. */
    private static RenderTarget bootstrap(Discovery discovery, KustomizationFile leaf) {
        TargetNaming naming = discovery.naming(leaf.directory());
        return discovery.target(naming.longName(discovery.application()), naming.environmentName(), leaf);
    }

    /** Whether Argo CD starts with a file, as far as that is said. */
    private static boolean isStart(Discovery discovery, Path file) {
        List<Path> starts = discovery.settings().argocd().applications();
        return starts.isEmpty()
                || starts.stream()
                        .anyMatch(start -> file.startsWith(
                                discovery.tree().root().resolve(start).normalize()));
    }

    private static Path file(Resource object) {
        return Path.of(object.origin().location().file());
    }
}
