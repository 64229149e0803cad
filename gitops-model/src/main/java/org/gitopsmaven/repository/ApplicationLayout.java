/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.Location;

/**
 * The tree of one application: {@code base} and {@code overlays/<environment>}, at the root or in
 * {@code src/main/gitops} of a Maven project. A base without overlays is the environment {@code default}.
 */
final class ApplicationLayout implements Layout {

    @Override
    public String name() {
        return "application";
    }

    @Override
    public List<RenderTarget> targets(Discovery discovery) {
        Path inProject = discovery.tree().root().resolve(Path.of("src", "main", "gitops"));
        List<RenderTarget> found = targets(discovery, inProject);
        return found.isEmpty() ? targets(discovery, discovery.tree().root()) : found;
    }

    private static List<RenderTarget> targets(Discovery discovery, Path home) {
        Path overlays = home.resolve("overlays");
        List<KustomizationFile> leaves = discovery.leaves();
        List<RenderTarget> environments = new ArrayList<>();
        for (KustomizationFile leaf : leaves) {
            if (!isPart(home, leaf.directory())) {
                return List.of(); // more than one application: a tree of kustomizations
            }
            if (leaf.directory().startsWith(overlays)) {
                environments.add(environment(discovery, overlays, leaf));
            }
        }
        return environments.isEmpty() ? base(discovery, home) : environments;
    }

    private static boolean isPart(Path home, Path directory) {
        return directory.startsWith(home.resolve("overlays"))
                || directory.startsWith(home.resolve("base"))
                || directory.startsWith(home.resolve("components"));
    }

    private static RenderTarget environment(Discovery discovery, Path overlays, KustomizationFile leaf) {
        Path below = overlays.relativize(leaf.directory());
        String name = TargetName.clean(below.getName(0).toString());
        RenderTarget target = discovery.target(discovery.application(), EnvironmentName.of(name), leaf);
        return below.getNameCount() == 1
                ? target
                : target.in(TargetNaming.join(below.subpath(1, below.getNameCount())));
    }

    private static List<RenderTarget> base(Discovery discovery, Path home) {
        Path base = home.resolve("base");
        return discovery
                .tree()
                .kustomization(base)
                .map(file -> RenderTarget.plain(
                        discovery.application(), EnvironmentName.DEFAULT, new KustomizeSource(base), Location.of(file)))
                .stream()
                .toList();
    }
}
